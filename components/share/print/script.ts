/**
 * The only script of the page. Buttons that copy, and the choice to wipe, are hidden until it runs. A page that came over plain HTTP may not write to
 * the clipboard: there the text is marked, ready for the keyboard.
 */
export const script = `
for (const button of document.querySelectorAll('button[data-copies]')) {
  const text = document.getElementById(button.dataset.copies);
  const said = button.nextElementSibling;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(text);
      said.textContent = 'Marked: copy it with your keyboard';
    }
    setTimeout(() => { said.textContent = ''; }, 4000);
  });
}
for (const choice of document.querySelectorAll('.looks')) {
  const slider = document.querySelector('.pair input');
  choice.hidden = false;
  if (new URLSearchParams(location.search).get('look') === 'wipe') choice.querySelector('[value="wipe"]').checked = true;
  slider.addEventListener('input', () => slider.parentElement.style.setProperty('--wiped', slider.value + '%'));
}
`;

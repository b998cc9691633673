/** The one script that stands inside the pages: it runs before the first paint, so that a chosen theme never flashes the other one. */
export const firstScript = `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

import { make, openGallery, tileOf, toast } from './curation-page';
import { expect, test } from './studio';

test('the focus follows what is deleted to its undo, and back to where it was', async ({ page }) => {
  await make(page, 'Deleted by keys', 'Stays by keys');
  await openGallery(page, '"by keys"');
  const deleted = tileOf(page, 'Deleted by keys');
  await deleted.focus();
  const undo = toast(page, /Moved 1 picture to trash/).getByRole('button', { name: 'Undo' });
  await page.keyboard.press('Delete');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(deleted).toBeFocused();

  // Where it does not come back, the list has the focus.
  await page.keyboard.press('Delete');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tileOf(page, 'Stays by keys')).toBeFocused();
  await expect(deleted).toHaveCount(0);
});

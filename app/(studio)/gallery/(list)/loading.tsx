import { rowsClass, tileStyle } from '@/components/gallery/justify';

// Shapes of an everyday mix, so that the page does not jump when the real ones come.
const shapes = [3, 2, 4, 3, 3, 5, 2, 3, 4, 3, 3, 2].map((width, index) => ({ id: index, width, height: 3 }));

/** Empty frames while the first page is read. */
export default function GalleryLoading() {
  return (
    <div role="status" className="px-3 pt-4 sm:px-5 sm:pt-5">
      <span className="sr-only">Loading the gallery</span>
      <div aria-hidden className={rowsClass}>
        {shapes.map(({ id, ...shape }) => (
          <div key={id} style={tileStyle(shape)} className="rounded-sm bg-raised" />
        ))}
      </div>
    </div>
  );
}

import {element} from './element.js';

/** How many items are drawn at a time: few enough for one frame. */
const chunkSize = 24;

/** What a long list is made of. */
export interface ChunkedList<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => Node;
  /** About how high an item is, in pixels. */
  readonly height: (item: Item) => number;
}

/** A long list on the page. */
export interface Chunks {
  /** Draws what an item lies in, if that is not near the window. */
  readonly show: (position: number) => void;
  readonly stop: () => void;
}

/**
 * Puts a long list on the page: places for all of it, and only what is near the window is drawn. A page of many thousand
 * sentences is so as fast as one of a few.
 */
export function drawChunks<Item>(parent: HTMLElement, {items, draw, height}: ChunkedList<Item>): Chunks {
  const starts = new Map<Element, number>();
  const places: HTMLElement[] = [];

  function fill(place: HTMLElement): void {
    const start = starts.get(place) ?? 0;
    if (place.firstChild) return;
    place.append(...items.slice(start, start + chunkSize).map(draw));
    place.style.minHeight = '';
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target, boundingClientRect} of entries) {
        const place = target as HTMLElement;
        if (isIntersecting) fill(place);
        else if (place.firstChild && !place.contains(document.activeElement)) {
          place.style.minHeight = `${boundingClientRect.height}px`;
          place.replaceChildren();
        }
      }
    },
    {rootMargin: '1200px 0px'},
  );
  for (let start = 0; start < items.length; start += chunkSize) {
    const place = element('div');
    let sum = 0;
    for (const item of items.slice(start, start + chunkSize)) sum += height(item);
    place.style.minHeight = `${sum}px`;
    places.push(place);
    starts.set(place, start);
    if (start === 0) fill(place);
    observer.observe(place);
  }
  parent.replaceChildren(...places);
  return {
    show(position) {
      const place = places[Math.floor(position / chunkSize)];
      if (place) fill(place);
    },
    stop() {
      observer.disconnect();
    },
  };
}

import {element} from './element.js';

/** How many items are drawn at a time: few enough for one frame. */
const chunkSize = 30;

/** What a long list is made of. */
export interface ChunkedList<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => Node;
  /** About how high an item is, in pixels. */
  readonly height: (item: Item) => number;
}

/** A long list on the page. */
export interface Chunks {
  /** Draws what an item lies in, if that has not been near the window yet. */
  readonly show: (position: number) => void;
  readonly stop: () => void;
}

/**
 * Puts a long list on the page: places for all of it, and what comes near the window is drawn. A page of many thousand
 * sentences is so as fast as one of a few.
 */
export function drawChunks<Item>(parent: HTMLElement, {items, draw, height}: ChunkedList<Item>): Chunks {
  const waiting = new Map<Element, number>();
  const places: HTMLElement[] = [];

  function fill(place: Element, start: number): void {
    waiting.delete(place);
    observer.unobserve(place);
    place.append(...items.slice(start, start + chunkSize).map(draw));
    (place as HTMLElement).style.minHeight = '';
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        const start = waiting.get(target);
        if (isIntersecting && start !== undefined) fill(target, start);
      }
    },
    {rootMargin: '1200px 0px'},
  );
  for (let start = 0; start < items.length; start += chunkSize) {
    const place = element('div.chunk');
    let sum = 0;
    for (const item of items.slice(start, start + chunkSize)) sum += height(item);
    place.style.minHeight = `${sum}px`;
    place.style.containIntrinsicSize = `auto ${sum}px`;
    places.push(place);
    waiting.set(place, start);
    if (start === 0) fill(place, 0);
    else observer.observe(place);
  }
  parent.replaceChildren(...places);
  return {
    show(position) {
      const place = places[Math.floor(position / chunkSize)];
      const start = place && waiting.get(place);
      if (place && start !== undefined) fill(place, start);
    },
    stop() {
      observer.disconnect();
    },
  };
}

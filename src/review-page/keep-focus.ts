/** Draws a part of the page again; the focus stays on what has the same `data-key`, else in that part. */
export function keepFocus(part: HTMLElement, draw: () => void): void {
  const focused = document.activeElement;
  const key = part.contains(focused) && focused instanceof HTMLElement ? focused.dataset.key : undefined;
  const isInside = part.contains(focused);
  draw();
  if (!isInside) return;
  const same = Array.from(part.querySelectorAll<HTMLElement>('[data-key]')).find(
    (one) => one.dataset.key === key && !(one as HTMLButtonElement).disabled,
  );
  (same ?? part).focus({preventScroll: true});
}

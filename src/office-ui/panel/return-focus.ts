const focusable = "a[href], button:not([disabled]), input:not([disabled])";

/**
 * Remembers where the keyboard is; what it gives puts it back there, once what lies over it is gone: to the same link or button,
 * where that is no more to the row that took its place, else to the screen.
 */
export function placeOfFocus(): () => void {
  const from = document.activeElement;
  const row = from?.closest("tr") ?? null;
  const body = row?.closest("tbody") ?? null;
  const at = row && body ? [...body.rows].indexOf(row) : -1;
  return () => {
    setTimeout(() => {
      if (isElsewhere()) return;
      if (from instanceof HTMLElement && from !== document.body && from.isConnected) from.focus();
      else focusRow(body, at);
    });
  };
}

/** Puts the keyboard into a row of a table, or into its last; where there is none, to the screen. */
export function focusRow(body: HTMLTableSectionElement | null, at: number): void {
  const rows = body?.isConnected && at >= 0 ? [...body.rows] : [];
  const row = rows[Math.min(at, rows.length - 1)];
  const within = row?.querySelector<HTMLElement>(focusable);
  (within ?? document.getElementById("screen"))?.focus();
}

/** Whether the keyboard is somewhere, and not lost with what it was in. */
export function isElsewhere(): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body;
}

/** Whether what a layer holds is seen; `unsure` where screen and paper differ. */
export type Visibility = "seen" | "unseen" | "unsure";

/** Whether a group of optional content is shown, as PDF.js tells it of the screen or of paper. */
export interface LayerStates {
  readonly isVisible: (group: unknown) => boolean;
}

/** Follows the layers (optional content) that a page's operators open and close. */
export class Layers {
  readonly #states: readonly LayerStates[];
  readonly #open: Visibility[] = [];
  current: Visibility = "seen";

  constructor(states: readonly LayerStates[]) {
    this.#states = states;
  }

  /** Opens a part of the page, of a layer or not. */
  open(group?: unknown): void {
    this.#open.push(this.current);
    if (group === undefined || group === null || this.current === "unseen") return;
    const own = this.#visibility(group);
    if (own !== "seen") this.current = own;
  }

  close(): void {
    this.current = this.#open.pop() ?? "seen";
  }

  #visibility(group: unknown): Visibility {
    const shown = this.#states.map((states) => isShown(states, group));
    if (shown.every(Boolean)) return "seen";
    return shown.some(Boolean) ? "unsure" : "unseen";
  }
}

function isShown(states: LayerStates, group: unknown): boolean {
  try {
    return states.isVisible(group);
  } catch {
    return true; // a group that PDF.js cannot make out is painted
  }
}

import { isElsewhere } from "./return-focus.ts";

const controls =
  "a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex='0']";
const dialogs = "[role='dialog']";

/**
 * Keeps the keyboard in a panel as long as it is open: where an act took away what had it, it goes to what the panel says of the
 * act, else to the control that took its place. What it gives ends that.
 */
export function keepFocusIn(panel: HTMLElement): () => void {
  let at = 0;
  const note = ({ target }: FocusEvent) => {
    const place = target instanceof HTMLElement ? controlsOf(panel).indexOf(target) : -1;
    if (place >= 0) at = place;
  };
  const mend = () => {
    if (!isElsewhere() && isOnTop(panel)) placeToGo(panel, at).focus();
  };
  // An element that is taken away, hidden or disabled tells nobody that it lost the keyboard.
  const observer = new MutationObserver(() => setTimeout(mend));
  panel.addEventListener("focusin", note);
  const attributeFilter = ["disabled", "hidden", "style"];
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter });
  return () => {
    observer.disconnect();
    panel.removeEventListener("focusin", note);
  };
}

function placeToGo(panel: HTMLElement, at: number): HTMLElement {
  const said = panel.querySelector<HTMLElement>("[role='alert']");
  if (said) {
    said.tabIndex = -1;
    return said;
  }
  const all = controlsOf(panel);
  return all[Math.min(at, all.length - 1)] ?? panel;
}

function controlsOf(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(controls)].filter(isShown);
}

/** Whether no question or further panel lies over it. */
function isOnTop(panel: HTMLElement): boolean {
  return [...document.querySelectorAll<HTMLElement>(dialogs)].filter(isShown).at(-1) === panel;
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

import type { ReactNode } from "react";

interface StepProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A step of an act, read from its beginning: the keyboard goes there as it opens, and not to the button to go back. */
export function Step({ name, children }: StepProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is typed
    <div role="group" aria-label={name} tabIndex={-1} ref={goTo}>
      {children}
    </div>
  );
}

function goTo(step: HTMLDivElement | null): void {
  step?.focus();
}

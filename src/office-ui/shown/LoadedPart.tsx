import { type ComponentType, lazy, type ReactNode, Suspense, useMemo } from "react";

interface LoadedPartProps {
  readonly part: { readonly load: () => Promise<ComponentType> };
  /** In its place until it is there. */
  readonly waiting: ReactNode;
}

/** A part of a room, loaded when it is shown. */
export function LoadedPart({ part, waiting }: LoadedPartProps) {
  const Body = useMemo(() => lazy(async () => ({ default: await part.load() })), [part]);
  return (
    <Suspense fallback={waiting}>
      <Body />
    </Suspense>
  );
}

import { useCallback, useEffect, useRef, useState } from "react";

/** Milliseconds of no typing after which it is saved. */
const pause = 2000;

interface Saving {
  /** Nothing to save, typed and not yet saved, on its way, refused. */
  readonly state: "saved" | "typed" | "saving" | "refused";
  readonly fault: unknown;
  readonly savedAt: string | undefined;
}

/**
 * Saves what is typed as one writes (自动保存), one save after the other. After a refusal it saves no more by itself: somebody else
 * wrote on, and nobody's words are written over.
 */
export function useAutosave<Content>(save: (content: Content) => Promise<void>) {
  const [saving, setSaving] = useState<Saving>({
    state: "saved",
    fault: undefined,
    savedAt: undefined,
  });
  const typed = useRef<Content>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saveNow = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    await running.current;
    const content = typed.current;
    if (content === undefined) return;
    typed.current = undefined;
    setSaving((before) => ({ ...before, state: "saving", fault: undefined }));
    running.current = save(content).then(
      () =>
        setSaving({
          state: typed.current === undefined ? "saved" : "typed",
          fault: undefined,
          savedAt: new Date().toISOString(),
        }),
      (fault: unknown) => {
        typed.current ??= content;
        setSaving((before) => ({ ...before, state: "refused", fault }));
        throw fault;
      },
    );
    await running.current.finally(() => {
      running.current = undefined;
    });
  }, [save]);
  const type = useCallback(
    (content: Content) => {
      typed.current = content;
      setSaving((before) => (before.state === "refused" ? before : { ...before, state: "typed" }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow().catch(() => {}), pause);
    },
    [saveNow],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { ...saving, type, saveNow };
}

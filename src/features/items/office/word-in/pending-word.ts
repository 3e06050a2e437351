let pending: { readonly draftId: number; readonly file: File } | undefined;

/** Keeps a document for the screen of the draft that is begun with it. */
export function keepWord(draftId: number, file: File): void {
  pending = { draftId, file };
}

/** The document with which a draft was begun, once. */
export function takeWord(path: string): File | undefined {
  const found = pending && path.endsWith(`/${pending.draftId}`) ? pending.file : undefined;
  if (found) pending = undefined;
  return found;
}

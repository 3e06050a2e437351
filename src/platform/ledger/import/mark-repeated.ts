import { importWords, placeWords } from "../words/import-words.ts";
import type { Place } from "./call.ts";
import type { Reading } from "./set-aside.ts";
import { dropStaged, failStaged, repeatedRows } from "./stage.ts";

/** The same key twice in a call: equal rows count once, the others are passed over; unequal rows are each an error. */
export async function markRepeated({ trx, call, tally }: Reading): Promise<void> {
  const column = call.kind.columns.find(({ isKey }) => isKey)?.code ?? "";
  const repeated = await repeatedRows(trx, column);
  const fileName = (at: number) => call.files[at]?.name ?? "";
  const failed = new Map<number, Place>();
  const dropped: number[] = [];
  for (const again of repeated) {
    const { seq, file, sheet, row, first, firstFile, firstSheet, firstRow, isEqual } = again;
    const place = { file: fileName(file), sheet, row };
    const before = { file: fileName(firstFile), sheet: firstSheet, row: firstRow };
    if (isEqual) {
      dropped.push(seq);
      tally.skipped.push({ ...place, because: importWords.sameAs(placeWords(before)) });
      continue;
    }
    const told = (other: Place, value: string) => [
      { ...importWords.keyTwice(placeWords(other)), column, value },
    ];
    if (!failed.has(first)) {
      failed.set(first, before);
      tally.fail(first, before, told(place, again.firstValue));
    }
    failed.set(seq, place);
    tally.fail(seq, place, told(before, again.value));
  }
  await dropStaged(trx, dropped);
  await failStaged(trx, [...failed.keys()]);
}

import {
  keepToldFile,
  type ToldFile,
  type ToldFileStore,
  type ToldItem,
} from "#features/items/index.ts";
import { toldAttachments } from "./told-attachments.ts";
import { writeAttachment } from "./write-attachment.ts";

/** The items of an agency, those with their attachments that have some: the last published of each title. */
export async function attachTold(
  store: ToldFileStore,
  agency: string,
  items: readonly ToldItem[],
): Promise<readonly ToldItem[]> {
  const attached = [...items];
  for (const told of toldAttachments.filter((one) => one.agency === agency)) {
    const at = attached.findLastIndex(
      ({ state, content, rounds }) =>
        state === "published" && rounds.length === 1 && told.item.test(content.title),
    );
    const item = attached[at];
    if (!item) continue;
    const bytes = await writeAttachment(told);
    const file = await keepToldFile(store, { number: 1, name: told.name, bytes });
    attached[at] = withFile(item, file);
  }
  return attached;
}

function withFile(item: ToldItem, file: ToldFile): ToldItem {
  const { name, type, size } = file.received;
  const attachments = [{ number: file.number, name, type: type.name, size }];
  const content = { ...item.content, attachments };
  const rounds = item.rounds.map((round) => ({ ...round, content, files: [file] }));
  return { ...item, content, rounds };
}

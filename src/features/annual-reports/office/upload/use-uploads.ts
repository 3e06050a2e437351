import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { problemIn } from "#office-ui/refused.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { UploadStored } from "../../keeping/upload-stored.ts";
import { isLeftBehind, type UploadItem } from "./upload-item.ts";

/** Files sent at the same time. */
const atOnce = 2;

/** Sends files one by one, some at the same time; what became of each stays until the screen is left. */
export function useUploads() {
  const queries = useQueryClient();
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const queue = useRef<UploadItem[]>([]);
  const running = useRef(0);
  const lastKey = useRef(0);

  const change = (key: number, changed: Partial<UploadItem>) =>
    setItems((all) => all.map((one) => (one.key === key ? { ...one, ...changed } : one)));

  const next = () => {
    while (running.current < atOnce) {
      const item = queue.current.shift();
      if (!item) return;
      running.current += 1;
      change(item.key, { state: "sending" });
      void send(item)
        .then((changed) => change(item.key, changed))
        .finally(() => {
          running.current -= 1;
          if (running.current === 0 && queue.current.length === 0) void queries.invalidateQueries();
          next();
        });
    }
  };

  const add = (file: File) => {
    const path = file.webkitRelativePath || file.name;
    if (isLeftBehind(path)) return;
    lastKey.current += 1;
    const item: UploadItem = { key: lastKey.current, file, path, state: "waiting" };
    queue.current.push(item);
    setItems((all) => [...all, item]);
    next();
  };

  /** Once more, with what was chosen by hand. */
  const again = (item: UploadItem, chosen: Pick<UploadItem, "agencyId" | "year">) => {
    const changed = { ...item, ...chosen, state: "waiting" } as const;
    change(item.key, changed);
    queue.current.push(changed);
    next();
  };
  const drop = ({ key }: UploadItem) => setItems((all) => all.filter((one) => one.key !== key));
  return { items, add, again, drop, forget: () => setItems([]) };
}

async function send({ file, path, agencyId, year }: UploadItem): Promise<Partial<UploadItem>> {
  const asked = { name: path, agencyId: agencyId && `${agencyId}`, year: year && `${year}` };
  const address = addressOf("/api/annual-reports/files", {
    name: asked.name,
    ...(asked.agencyId && { agencyId: asked.agencyId }),
    ...(asked.year && { year: asked.year }),
  });
  try {
    const stored = await ask<UploadStored>(address, { method: "POST", file });
    return { state: "stored", stored };
  } catch (fault) {
    return { state: "refused", problem: problemIn(fault) };
  }
}

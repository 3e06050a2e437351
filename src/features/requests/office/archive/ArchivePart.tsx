import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { ask, askFile } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { saveFile } from "#office-ui/save-file.ts";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { ArchivesAnswer } from "../../api/file/archive-answer.ts";

interface ArchivePartProps {
  /** `/api/requests/12`. */
  readonly path: string;
  readonly number: string;
  /** What is not over is not archived. */
  readonly isOver: boolean;
}

/** 归档: one file with all that is kept of the case. */
export function ArchivePart({ path, number, isOver }: ArchivePartProps) {
  const { permissions } = useWho();
  const asked = useQuery({
    queryKey: [path, "archives"],
    queryFn: () => ask<ArchivesAnswer>(`${path}/archives`),
  });
  const archiving = useAct({
    act: () => askFile(`${path}/archives`, {}),
    done: "案卷已经生成",
    onDone: (file) => saveFile(file, `${number}.zip`),
  });
  const made = asked.data?.made ?? [];
  const mayArchive = isOver && permissions.has("requests.applicant");
  if (made.length === 0 && !mayArchive) return null;
  return (
    <section aria-label="归档" className="office-gap">
      <RefusalAlert fault={archiving.fault} />
      {mayArchive && (
        <Button loading={archiving.isRunning} onClick={() => archiving.start(undefined)}>
          归档，下载案卷
        </Button>
      )}
      {made.length > 0 && (
        <ul className="office-history">
          {made.map(({ id, untilOn, sha256, by, at }) => (
            <li key={id}>
              {by} {instantWords(at)} 归档，保管期限{untilOn === null ? "永久" : `至 ${untilOn}`}
              <div className="office-soft">校验值 {sha256}</div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

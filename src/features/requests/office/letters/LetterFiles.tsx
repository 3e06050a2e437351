import { Button, Upload } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { LetterFile } from "../../api/letters/letters-answer.ts";

interface LetterFilesProps {
  /** `/api/request-letters/12/files/attachment`. */
  readonly path: string;
  readonly label: string;
  readonly says: string;
  readonly files: readonly LetterFile[];
  readonly mayChange: boolean;
}

/** Files of a letter of one part: attachments, proofs of service, evidence. */
export function LetterFiles({ path, label, says, files, mayChange }: LetterFilesProps) {
  const adding = useAct({
    act: (file: File) =>
      ask<unknown>(addressOf(path, { name: file.name }), { method: "POST", file }),
    done: "已经收下",
  });
  const removing = useAct({
    act: (id: number) => ask<unknown>(`${path}/${id}`, { method: "DELETE" }),
    done: "已经拿掉",
  });
  if (files.length === 0 && !mayChange) return null;
  return (
    <section aria-label={label} className="office-gap">
      <h2 className="office-subtitle">{label}</h2>
      <p className="office-soft">{says}</p>
      <RefusalAlert fault={adding.fault ?? removing.fault} />
      <ul className="office-history">
        {files.map(({ id, name, size }) => (
          <li key={id}>
            <a href={`${base()}${path}/${id}`}>{name}</a>{" "}
            <span className="office-soft">{Math.ceil(size / 1024)} KB</span>
            {mayChange && (
              <Button
                type="link"
                size="small"
                aria-label={`拿掉：${name}`}
                onClick={() => removing.start(id)}
              >
                拿掉
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Upload
          showUploadList={false}
          beforeUpload={(file: File) => {
            adding.start(file);
            return false;
          }}
        >
          <Button loading={adding.isRunning}>添加{label}</Button>
        </Upload>
      )}
    </section>
  );
}

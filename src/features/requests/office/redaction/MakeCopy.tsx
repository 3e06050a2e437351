import { Alert, Button, Flex } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { RedactionAnswer } from "../../api/redaction/redaction-answer.ts";
import type { Mark } from "../../domain/redaction/mark.ts";

interface MakeCopyProps {
  readonly path: string;
  readonly redaction: RedactionAnswer;
  readonly marks: readonly Mark[];
  readonly mayEdit: boolean;
}

/** Saves the marks, makes the copy, and says what it is. */
export function MakeCopy({ path, redaction, marks, mayEdit }: MakeCopyProps) {
  const { revision, copy, saved } = redaction;
  const isChanged = marks !== redaction.marks;
  const save = async () =>
    isChanged
      ? ask<RedactionAnswer>(path, { method: "POST", body: { revision, marks } })
      : redaction;
  const saving = useAct({ act: save, done: "标记已经保存" });
  const making = useAct({
    act: async () => {
      const kept = await save();
      const body = { revision: kept.revision };
      return ask<RedactionAnswer>(`${path}/copy`, { method: "POST", body });
    },
    done: "已经生成区分处理件，两个程序读回，没有找到遮盖的内容",
  });
  const isRunning = saving.isRunning || making.isRunning;
  const [last] = saved;
  return (
    <section aria-label="区分处理件">
      <RefusalAlert fault={saving.fault ?? making.fault} />
      {mayEdit && (
        <Flex gap="small" wrap className="office-gap">
          <Button
            type="primary"
            loading={making.isRunning}
            disabled={isRunning || marks.length === 0}
            onClick={() => making.start(undefined)}
          >
            生成区分处理件
          </Button>
          <Button disabled={!isChanged || isRunning} onClick={() => saving.start(undefined)}>
            只保存标记
          </Button>
        </Flex>
      )}
      {isChanged && <p className="office-soft">标记改过，还没有保存。</p>}
      {last && (
        <p className="office-soft">
          标记第 {last.revision} 版，{last.by} {instantWords(last.at)} 保存，共 {last.count} 处。
        </p>
      )}
      {copy && (
        <Alert
          type={copy.revision === revision && !isChanged ? "success" : "warning"}
          showIcon
          title={
            copy.revision === revision && !isChanged
              ? "区分处理件已经生成"
              : "标记改过，请重新生成区分处理件"
          }
          description={<CopyFacts path={path} copy={copy} />}
        />
      )}
    </section>
  );
}

interface CopyFactsProps {
  readonly path: string;
  readonly copy: NonNullable<RedactionAnswer["copy"]>;
}

function CopyFacts({ path, copy }: CopyFactsProps) {
  const { id, pictures, elsewhere, by, at } = copy;
  const address = path.replace(/\d+\/redaction$/, `${id}/file`);
  return (
    <>
      <p>
        <a href={`${base()}${address}`} download>
          下载区分处理件
        </a>
        　{by} {instantWords(at)} 生成。答复时发出的是这一份，原件不会随文书发出。
      </p>
      {pictures.length > 0 && <p>第 {pictures.join("、")} 页转为图片，文字仍可搜索。</p>}
      {elsewhere.length > 0 && (
        <p>
          <strong>请核对：</strong>遮盖的内容在没有遮盖的地方也出现（第 {elsewhere.join("、")}{" "}
          页或者段）。应当一并遮盖的，用“查找并标出全部”。
        </p>
      )}
    </>
  );
}

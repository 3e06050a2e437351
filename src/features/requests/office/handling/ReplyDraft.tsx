import { Alert, Button, Checkbox, Flex, Input, Typography } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { RequestResult } from "../../domain/case/codes.ts";
import type { LetterText } from "../../domain/letters/letter.ts";
import { fieldsOfReply } from "../../domain/letters/reply-fields.ts";

interface ReplyDraftProps {
  /** `/api/requests/12`. */
  readonly path: string;
  readonly result: RequestResult;
  /** The day that the reply will have. */
  readonly on: string;
}

/** 拟答复书: what this outcome needs, and the text of the reply with its article and remedy, to be copied. */
export function ReplyDraft({ path, result, on }: ReplyDraftProps) {
  const [text, setText] = useState<LetterText>();
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>({});
  const [isWithheld, setIsWithheld] = useState(true);
  const drafting = useAct({
    act: () =>
      ask<LetterText>(`${path}/reply-text`, {
        method: "POST",
        body: { result, on, filled, isWithheld },
      }),
    isQuiet: true,
    onDone: setText,
  });
  return (
    <fieldset className="office-fieldset">
      <legend>拟答复书</legend>
      {fieldsOfReply(result).map(({ code, label, isRequired, isLong }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control stands inside
        <label key={code} className="office-gap">
          {label}
          {!isRequired && <span className="office-soft">（选填）</span>}
          <Input.TextArea
            value={filled[code] ?? ""}
            autoSize={{ minRows: isLong ? 3 : 1 }}
            maxLength={5_000}
            onChange={({ target }) => setFilled({ ...filled, [code]: target.value })}
          />
        </label>
      ))}
      {result === "partial" && (
        <Checkbox
          className="office-gap"
          checked={isWithheld}
          onChange={({ target }) => setIsWithheld(target.checked)}
        >
          不公开的部分属于条例第十四条、第十五条、第十六条规定的情形
        </Checkbox>
      )}
      <Flex className="office-gap">
        <Button loading={drafting.isRunning} onClick={() => drafting.start(undefined)}>
          生成答复书文字
        </Button>
      </Flex>
      <RefusalAlert fault={drafting.fault} />
      {text && <Drafted text={text} />}
    </fieldset>
  );
}

function Drafted({ text: { title, paragraphs, unfilled } }: { readonly text: LetterText }) {
  return (
    <div className="office-own">
      {unfilled.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title={`还缺：${unfilled.join("；")}`}
          description="补齐以前不能发出。"
        />
      )}
      <Typography.Paragraph
        strong
        copyable={{ text: [title, ...paragraphs].join("\n"), tooltips: ["复制全文", "已复制"] }}
      >
        {title}
      </Typography.Paragraph>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

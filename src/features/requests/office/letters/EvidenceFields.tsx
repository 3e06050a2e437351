import { Form, Input, Typography } from "antd";
import type { CaseEvent } from "../../domain/clock/case-event.ts";
import { type EvidenceItem, evidenceNotes, evidenceOf } from "../../domain/letters/evidence.ts";
import type { LetterDraft } from "../../domain/letters/forms/form-of.ts";
import { eventNames } from "../../words/clock-words.ts";
import { evidenceWords } from "../../words/letter-words.ts";

interface EvidenceProps {
  readonly draft: LetterDraft;
  readonly events: readonly CaseEvent[];
  readonly isEdited: boolean;
}

/** 举证清单: what has to be proven of this letter and by what; what is open is told, and stops nobody. */
export function EvidenceFields({ draft, events, isEdited }: EvidenceProps) {
  const items = evidenceOf({ draft, events, notes: evidenceNotes(draft.filled) });
  if (items.length === 0) return null;
  const open = items.filter(({ isOpen }) => isOpen).length;
  return (
    <section aria-label="举证清单">
      <Typography.Title level={2} className="office-subtitle">
        举证清单{open > 0 ? `（还有 ${open} 项没有着落）` : "（齐了）"}
      </Typography.Title>
      <p className="office-soft">
        被复议、起诉时由本机关举证（法释〔2025〕8号）。没有着落的不影响送审，审签的人会看到。
      </p>
      {items.map((item) =>
        isEdited ? (
          <Form.Item
            key={item.code}
            name={`evidence.${item.code}`}
            label={`${item.isOpen ? "○" : "●"} ${evidenceWords[item.code].label}`}
            extra={shown(item)}
          >
            <Input.TextArea
              autoSize
              maxLength={1_000}
              placeholder={`在卷材料，如：${evidenceWords[item.code].hint}`}
            />
          </Form.Item>
        ) : (
          <p key={item.code}>
            {item.isOpen ? "○" : "●"} {evidenceWords[item.code].label}：
            {[shown(item), item.note].filter(Boolean).join("；") || "没有着落"}
          </p>
        ),
      )}
    </section>
  );
}

function shown({ shownBy }: EvidenceItem): string {
  return shownBy.map(({ type, on }) => `${on} ${eventNames[type]}`).join("，");
}

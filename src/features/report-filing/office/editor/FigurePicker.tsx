import { useQuery } from "@tanstack/react-query";
import { Button, Empty, Input } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { addressOf } from "#office-ui/use-rows.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import type { LinkedFigure } from "../../domain/linked-text.ts";

interface FigureListed {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
}

interface FigureShown extends FigureListed {
  readonly value: number | null;
  readonly by: readonly { readonly code: string; readonly name: string }[];
  /** Of the dimension that was asked for. */
  readonly parts?: readonly { readonly name: string; readonly value: number }[];
}

interface FigurePickerProps {
  readonly draft: WorkplaceAnswer["draft"];
  readonly onPick: (link: LinkedFigure, value: number | undefined) => void;
  readonly onClose: () => void;
}

const mostShown = 50;

/** 插入指标: finds a figure by its name, shows its value and parts, and puts one of them into the text. */
export function FigurePicker({ draft, onPick, onClose }: FigurePickerProps) {
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState<string>();
  const list = useQuery({
    queryKey: ["/api/figures"],
    queryFn: () => ask<{ readonly figures: readonly FigureListed[] }>("/api/figures"),
  });
  const found = (list.data?.figures ?? []).filter(({ name, definition }) =>
    `${name}${definition}`.includes(sought.trim()),
  );
  return (
    <SidePanel title="插入指标" size={560} onClose={onClose}>
      <Input.Search
        autoFocus
        aria-label="查找指标"
        placeholder="名称，例如：主动公开、新收、部分公开"
        allowClear
        onChange={({ target }) => setSought(target.value)}
      />
      <RefusalAlert fault={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Loading rows={6} />}
      {list.data && found.length === 0 && <Empty description="没有这样的指标，换个词试试" />}
      <ul className="office-list">
        {found.slice(0, mostShown).map(({ key, name, unit }) => (
          <li key={key}>
            <Button type="link" className="office-in-cell" onClick={() => setChosen(key)}>
              {name}（{unit}）
            </Button>
            {chosen === key && <Shown figure={key} draft={draft} onPick={onPick} />}
          </li>
        ))}
      </ul>
      {found.length > mostShown && (
        <p className="office-soft">还有 {found.length - mostShown} 个，请写得更具体。</p>
      )}
    </SidePanel>
  );
}

interface ShownProps extends Pick<FigurePickerProps, "draft" | "onPick"> {
  readonly figure: string;
}

/** A figure's value for the draft's agency and year, and its parts by a dimension at a time. */
function Shown({ figure, draft, onPick }: ShownProps) {
  const [by, setBy] = useState<string>();
  const path = addressOf(`/api/figures/${figure}`, {
    of: `${draft.agencyId}`,
    year: `${draft.year}`,
    scope: draft.scope,
    by,
  });
  const shown = useQuery({
    queryKey: [path],
    queryFn: () => ask<FigureShown>(path),
    placeholderData: (before) => before,
  });
  if (shown.error) return <RefusalAlert fault={shown.error} onRetry={() => void shown.refetch()} />;
  if (!shown.data) return <Loading rows={2} />;
  const { definition, value, by: dimensions, parts = [] } = shown.data;
  return (
    <div className="office-panel">
      <p className="office-soft">口径：{definition}</p>
      <Button size="small" type="primary" onClick={() => onPick({ figure }, value ?? undefined)}>
        插入 {value ?? "（没有数）"}
      </Button>
      <div className="office-inline office-gap">
        {dimensions.map(({ code, name }) => (
          <Button key={code} size="small" disabled={code === by} onClick={() => setBy(code)}>
            按{name}分
          </Button>
        ))}
      </div>
      {by !== undefined && (
        <div className="office-inline">
          {parts.map((part) => (
            <Button
              key={part.name}
              size="small"
              onClick={() =>
                onPick({ figure, part: { dimension: by, name: part.name } }, part.value)
              }
            >
              {part.name} {part.value}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

import { Alert } from "antd";
import type { EffectInRoom, Giving, Preview } from "../../api/reorganisation-answer.ts";
import { becomesWords } from "../../words/becomes-words.ts";

/** What a reorganisation would do: of each agency that ends, what moves, stays and ends, with its rule. */
export function Effects({ preview: { giving } }: { readonly preview: Preview }) {
  if (giving.length === 0) {
    return (
      <Alert
        type="info"
        showIcon
        className="office-gap"
        title="没有机构撤销，什么也不转移"
        description="记录、人员和权限都不变；以前公开的内容署当时的名称。"
      />
    );
  }
  return giving.map((one) => <OfAgency key={one.from.id} giving={one} />);
}

function OfAgency({ giving: { from, to, effects } }: { readonly giving: Giving }) {
  return (
    <section aria-label={from.name} className="office-gap">
      <h2 className="office-list-title">
        {from.name} → {to ?? "没有承接机构"}
      </h2>
      <p>{effects.length === 0 ? "没有登记过什么，不必转移。" : "点开每一项看规则和构成。"}</p>
      {(["moves", "stays", "ends"] as const).map((becomes) => (
        <Group
          key={becomes}
          title={becomesWords[becomes]}
          effects={effects.filter((one) => one.becomes === becomes)}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly effects: readonly EffectInRoom[];
}

/** Each opens to its rule, and to what its count is made of. */
function Group({ title, effects }: GroupProps) {
  if (effects.length === 0) return null;
  return (
    <>
      <p className="office-soft">
        {title}（{effects.length} 项）
      </p>
      {effects.map(({ room, what, count, unit, says, parts = [] }) => (
        <details key={`${room} ${what}`}>
          <summary>
            {what} <strong>{count.toLocaleString("zh-CN")}</strong> {unit}
          </summary>
          <p>{says}</p>
          {parts.length > 0 && (
            <p className="office-soft">
              {parts.map((part) => `${part.name} ${part.count} ${unit}`).join("；")}
            </p>
          )}
        </details>
      ))}
    </>
  );
}

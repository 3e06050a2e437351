import { Alert, Table, Tag } from "antd";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import type { EffectInRoom, Giving, Preview } from "../../api/reorganisation-answer.ts";
import { becomesWords } from "../../words/becomes-words.ts";

const colours = { moves: "blue", stays: "default", ends: "orange" } as const;

/** What a reorganisation would do: by agency that ends, what moves, stays and ends, each with its rule. */
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
  const moved = effects.filter(({ becomes }) => becomes === "moves").length;
  return (
    <section aria-label={from.name} className="office-gap">
      <h2>
        {from.name} → {to ?? "没有承接机构"}
      </h2>
      <p>
        {effects.length === 0
          ? "没有登记过什么，不必转移。"
          : `以下 ${effects.length} 项，其中 ${moved} 项转到承接机构。`}
      </p>
      {effects.length > 0 && (
        <ScrollRegion label={`${from.name}的事项`}>
          <Table<EffectInRoom>
            size="small"
            rowKey={({ room, what }) => `${room} ${what}`}
            pagination={false}
            dataSource={[...effects]}
            columns={[
              { title: "栏目", dataIndex: "room" },
              {
                title: "事项（点开看规则和构成）",
                render: (_, effect) => <What effect={effect} />,
              },
              { title: "数量", render: (_, { count, unit }) => `${count} ${unit}` },
              {
                title: "去向",
                render: (_, { becomes }) => (
                  <Tag color={colours[becomes]}>{becomesWords[becomes]}</Tag>
                ),
              },
            ]}
          />
        </ScrollRegion>
      )}
    </section>
  );
}

function What({ effect: { what, says, parts = [], unit } }: { readonly effect: EffectInRoom }) {
  return (
    <details>
      <summary>{what}</summary>
      <p>{says}</p>
      {parts.length > 0 && (
        <p className="office-soft">
          {parts.map(({ name, count }) => `${name} ${count} ${unit}`).join("；")}
        </p>
      )}
    </details>
  );
}

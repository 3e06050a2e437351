import { Empty, Steps, Typography } from "antd";
import { instantWords } from "./shown/instant-words.ts";

/** A chain as screens show it: each time something was sent round, who signed and what they said. */
export interface ChainShown {
  readonly id: number;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly state: "open" | "signed" | "returned" | "void";
  readonly steps: readonly { readonly place: number; readonly name: string }[];
  readonly signatures: readonly {
    readonly place: number;
    readonly person: { readonly name: string };
    readonly behalfOf: { readonly name: string } | null;
    readonly act: "signed" | "returned";
    readonly opinion: string;
    readonly at: string;
  }[];
}

const chainWords = {
  open: "审签中",
  signed: "已签发",
  returned: "已退回",
  void: "已作废",
} as const;

/** 审签单: each time it was sent round, who signed and what they said; the newest first. */
export function SigningChains({ chains }: { readonly chains: readonly ChainShown[] }) {
  if (chains.length === 0) return <Empty description="还没有送审" />;
  return chains.map((chain) => (
    <section key={chain.id} className="office-gap" aria-labelledby={`signing-${chain.id}`}>
      <Typography.Title level={2} className="office-subtitle" id={`signing-${chain.id}`}>
        {instantWords(chain.submittedAt)} {chain.submittedBy} 送审（{chainWords[chain.state]}）
      </Typography.Title>
      <Steps
        orientation="vertical"
        size="small"
        items={chain.steps.map((step) => stepItem(step, chain))}
      />
    </section>
  ));
}

function stepItem({ place, name }: ChainShown["steps"][number], { signatures, state }: ChainShown) {
  const signature = signatures.findLast((one) => one.place === place);
  if (!signature)
    return { title: name, status: "wait" as const, content: state === "open" ? "待签" : "" };
  const { person, behalfOf, act, opinion, at } = signature;
  const who = behalfOf ? `${person.name}（代${behalfOf.name}）` : person.name;
  return {
    title: name,
    status: act === "signed" ? ("finish" as const) : ("error" as const),
    content: `${who} ${instantWords(at)} ${act === "signed" ? "签署" : "退回"}${opinion && `：${opinion}`}`,
  };
}

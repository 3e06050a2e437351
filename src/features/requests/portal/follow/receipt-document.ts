import type { PrintedDocument } from "#formats/printed-document.ts";
import { valueOn } from "#kernel/statutory.ts";
import { replyPeriod } from "#law/disclosure-regulation.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { Followed } from "../../follow-up/followed.ts";
import type { FollowKey } from "../../intake/citizen-door.ts";
import { deliveryWords, provisionWords } from "../../words/application-words.ts";

/** 回执: what was sent, when, to whom, and how it is followed. It tells of no remedy: nothing is decided. */
export function receiptDocument(followed: Followed, { code }: FollowKey): PrintedDocument {
  const { number, agency, submittedOn, subject, provision, delivery } = followed;
  const paragraph = (text: string) => ({ kind: "paragraph", text }) as const;
  return {
    title: "政府信息公开申请回执",
    blocks: [
      paragraph(`编号：${number}`),
      paragraph(`查询码：${code}`),
      paragraph(`受理机关：${agency.name}`),
      paragraph(`提交日期：${dateWords(submittedOn)}（网上提交）`),
      paragraph(`申请公开的信息：${subject}`),
      paragraph(`提供形式：${provisionWords[provision]}；获取方式：${deliveryWords[delivery]}`),
      paragraph(
        `通过互联网提交的申请，以双方确认之日为收到申请之日；行政机关自收到申请之日起${valueOn(replyPeriod, submittedOn)}个工作日内予以答复，需要延长的依法告知。`,
      ),
      paragraph(
        "凭编号和查询码可以在提交申请的网站查询进度、补正、撤回、查看答复。请妥善保管查询码。",
      ),
      { kind: "signature", text: agency.name },
      { kind: "signature", text: dateWords(submittedOn) },
    ],
  };
}

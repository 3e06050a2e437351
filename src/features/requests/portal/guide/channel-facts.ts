import type { PublicContact } from "#features/agencies/index.ts";

interface ChannelsAsked {
  readonly name: string;
  readonly contact: PublicContact | undefined;
  /** How one asks on this site; `null` where that is not possible. */
  readonly online: string | null;
}

export interface ChannelFact {
  readonly term: string;
  readonly value: string;
}

/** 申请渠道: handing over and post can never be refused; the others as the agency has them. */
export function channelFacts({ name, contact, online }: ChannelsAsked): readonly ChannelFact[] {
  const { office, address, postcode, telephone, fax, officeHours, mail } = contact ?? {};
  const at = address ? `${address}${office ? `，${office}` : ""}` : `${name}办公地址`;
  const known = [
    ["网上提交", online],
    ["当面提交", officeHours ? `${at}（${officeHours}）` : at],
    ["邮寄", `${at}${postcode ? `，邮政编码 ${postcode}` : ""}；信封注明“政府信息公开申请”`],
    ["传真", fax],
    ["电子邮件", mail],
    ["咨询电话", telephone],
  ] as const;
  return known.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

import type { LocalDate } from "#kernel/local-date.ts";
import type { Statutory } from "#kernel/statutory.ts";

/** The day the revised regulation (国务院令第711号) came into force. */
const revisedOn: LocalDate = "2019-05-15";
/** The day the first regulation (国务院令第492号) came into force. */
const firstOn: LocalDate = "2008-05-01";

/** 答复期限, in working days after the day of receipt. */
export const replyPeriod: Statutory<number> = {
  cites: "《中华人民共和国政府信息公开条例》第三十三条第二款",
  versions: [
    { from: firstOn, value: 15 }, // 2007 text, 第二十四条第二款
    { from: revisedOn, value: 20 },
  ],
};

/** 延长答复的最长期限, in working days. */
export const extensionLimit: Statutory<number> = {
  cites: "《中华人民共和国政府信息公开条例》第三十三条第二款",
  versions: [
    { from: firstOn, value: 15 }, // 2007 text, 第二十四条第二款
    { from: revisedOn, value: 20 },
  ],
};

/** 一次性告知补正的期限, in working days after the day of receipt; the first regulation set none. */
export const correctionNoticePeriod: Statutory<number> = {
  cites: "《中华人民共和国政府信息公开条例》第三十条",
  versions: [{ from: revisedOn, value: 7 }],
};

/** 第三方提出意见的期限, in working days after the day it got the letter; the first regulation set none. */
export const thirdPartyPeriod: Statutory<number> = {
  cites: "《中华人民共和国政府信息公开条例》第三十二条",
  versions: [{ from: revisedOn, value: 15 }],
};

/** 共同制作机关提出意见的期限, in working days after the day it got the letter; the first regulation set none. */
export const coMakerPeriod: Statutory<number> = {
  cites: "《中华人民共和国政府信息公开条例》第三十四条",
  versions: [{ from: revisedOn, value: 15 }],
};

/** 主动公开的期限, in working days after the day on which the information was formed or changed. */
export const publicationPeriod: Statutory<number> = {
  cites: "《中华人民共和国政府信息公开条例》第二十六条",
  versions: [
    { from: firstOn, value: 20 }, // 2007 text, 第十八条
    { from: revisedOn, value: 20 },
  ],
};

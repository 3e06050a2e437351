import type { RequestResult } from "../../case/codes.ts";
import type { LetterField, LetterForm, LetterVariant } from "../letter.ts";
import { cited, needed, optional } from "./fields.ts";

const received =
  "你（单位）提出的政府信息公开申请（编号：{受理编号}），本机关于{收到日期}收到。申请公开的内容：{申请内容}";
const reasons = needed("reasons", "理由", { label: "不予公开的理由" });
const given = (label: string) => needed("given", "公开内容", { label });

function form(fields: readonly LetterField[], ...body: readonly string[]): LetterForm {
  return { fields, body: [received, ...body] };
}

const denied = (article: string, words: string) =>
  form(
    [reasons],
    `经审查，${words}根据${cited}${article}的规定，本机关决定不予公开。`,
    "理由：{理由}",
  );

/** What the reply of each outcome says between the addressee and the remedy; of some there are several (情形). */
export const replyForms: Readonly<
  Record<RequestResult, LetterForm | readonly [LetterVariant, ...LetterVariant[]]>
> = {
  granted: [
    {
      code: "provided",
      label: "现在提供（第三十六条第二项）",
      ...form(
        [
          given("提供的信息，或者获取的方式、途径和时间"),
          optional("form", "提供形式", {
            label: "不能按申请人要求的形式提供的，写明实际的形式和理由（第四十条）",
          }),
        ],
        `经审查，你（单位）申请公开的信息可以公开。根据${cited}第三十六条第二项的规定，本机关予以公开：{公开内容}`,
        `关于提供的形式，根据${cited}第四十条的规定：{提供形式}`,
      ),
    },
    {
      code: "public",
      label: "已经主动公开（第三十六条第一项）",
      ...form(
        [given("已经公开在哪里，获取的方式、途径（网址、地点）和时间")],
        `经审查，你（单位）申请公开的信息已经主动公开。根据${cited}第三十六条第一项的规定，告知获取的方式、途径：{公开内容}`,
      ),
    },
  ],
  partial: [
    {
      code: "withheld",
      label: "其余部分依第十四条、第十五条、第十六条不予公开",
      ...form(
        [
          given("公开的部分"),
          needed("held", "不公开部分", { label: "不公开的部分" }),
          needed("basis", "不公开依据", { label: "不公开的依据（条例和法律、法规的条款）" }),
          reasons,
          optional("covered", "区分处理", {
            label: "怎样区分处理：遮盖、删去了哪些内容（没有附区分处理件的必须填写）",
          }),
        ],
        `经审查，你（单位）申请公开的信息中含有不应当公开的内容，能够作区分处理。根据${cited}第三十七条的规定，本机关公开以下部分：{公开内容}`,
        "公开的材料作了区分处理：{区分处理}",
        "以下部分不予公开：{不公开部分}依据：{不公开依据}",
        "理由：{理由}",
      ),
    },
    {
      code: "rest",
      label: "其余部分无法提供或者不予处理",
      ...form(
        [
          given("公开的部分"),
          needed("held", "其余部分", { label: "无法提供、不予处理的部分" }),
          needed("basis", "依据", {
            label: "其余部分的依据（第三十六条、第三十八条、第三十九条的哪一项）",
          }),
          needed("reasons", "理由", { label: "其余部分无法提供、不予处理的理由和检索情况" }),
        ],
        `经审查，根据${cited}第三十六条第二项的规定，本机关公开以下部分：{公开内容}`,
        "以下部分本机关无法提供或者不予处理：{其余部分}依据：{依据}",
        "理由：{理由}",
      ),
    },
  ],
  deniedSecret: form(
    [
      needed("basis", "定密依据", { label: "定密依据（密级、定密机关、保密期限可以告知的）" }),
      reasons,
    ],
    `经审查，你（单位）申请公开的信息依法确定为国家秘密。根据${cited}第十四条的规定，本机关决定不予公开。依据：{定密依据}`,
    "理由：{理由}",
  ),
  deniedLaw: form(
    [needed("basis", "禁止依据", { label: "禁止公开的法律、行政法规及其条款" }), reasons],
    `经审查，你（单位）申请公开的信息属于法律、行政法规禁止公开的政府信息。根据${cited}第十四条的规定，本机关决定不予公开。依据：{禁止依据}`,
    "理由：{理由}",
  ),
  deniedSafety: denied(
    "第十四条",
    "你（单位）申请公开的信息公开后可能危及国家安全、公共安全、经济安全、社会稳定。",
  ),
  deniedThirdParty: form(
    [needed("consulted", "征求情况", { label: "征求第三方意见的情况" }), reasons],
    `经审查，你（单位）申请公开的信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。{征求情况}根据${cited}第十五条、第三十二条的规定，本机关决定不予公开。`,
    "理由：{理由}",
  ),
  deniedInternal: denied(
    "第十六条第一款",
    "你（单位）申请公开的信息属于本机关人事管理、后勤管理、内部工作流程等方面的内部事务信息。",
  ),
  deniedProcess: denied(
    "第十六条第二款",
    "你（单位）申请公开的信息属于在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息。",
  ),
  deniedEnforcement: denied("第十六条第二款", "你（单位）申请公开的信息属于行政执法案卷信息。"),
  deniedInquiry: form(
    [needed("where", "查询途径", { label: "查询的机关、途径和依据" })],
    `经审查，你（单位）申请公开的信息属于工商、不动产登记资料等信息，有关法律、行政法规对其获取有特别规定。根据${cited}第三十六条第七项的规定，请按照有关规定办理：{查询途径}`,
  ),
  unavailableNotHeld: [
    {
      code: "none",
      label: "经检索没有（第三十六条第四项）",
      ...form(
        [needed("search", "检索情况", { label: "检索情况（检索的系统、关键词、日期、人员）" })],
        `经检索，{检索情况}本机关没有你（单位）申请公开的信息。根据${cited}第三十六条第四项的规定，告知该政府信息不存在。`,
      ),
    },
    {
      code: "others",
      label: "不属于本机关负责公开（第三十六条第五项）",
      ...form(
        [
          needed("reasons", "理由", { label: "为什么不由本机关负责公开" }),
          optional("where", "负责机关", { label: "负责公开的行政机关及其联系方式（能够确定的）" }),
        ],
        `经审查，你（单位）申请公开的信息不属于本机关负责公开：{理由}根据${cited}第三十六条第五项的规定，本机关无法提供。`,
        "能够确定的负责公开该信息的行政机关及其联系方式：{负责机关}",
      ),
    },
  ],
  unavailableNotReady: form(
    [needed("reasons", "理由", { label: "为什么没有现成的信息，需要怎样加工、分析" })],
    `经审查，你（单位）申请公开的信息没有现成的记录，需要本机关加工、分析。根据${cited}第三十八条的规定，本机关无法提供。`,
    "理由：{理由}",
  ),
  unavailableUnclear: form(
    [needed("reasons", "不明确之处", { label: "补正后仍不明确之处" })],
    `你（单位）的申请经补正后，申请公开的内容仍不明确：{不明确之处}根据${cited}第三十条的规定，本机关无法提供。`,
  ),
  refusedPetition: form(
    [needed("where", "反映渠道", { label: "反映问题的渠道" })],
    `经审查，你（单位）以政府信息公开申请的形式进行信访、投诉、举报等活动。根据${cited}第三十九条第一款的规定，本机关不作为政府信息公开申请处理，可以通过以下渠道提出：{反映渠道}`,
  ),
  refusedRepeat: form(
    [needed("earlier", "此前答复", { label: "此前答复的日期和文号" })],
    `本机关已就相同内容的申请作出答复：{此前答复}根据${cited}第三十六条第六项的规定，不再重复处理。`,
  ),
  refusedPublication: form(
    [needed("where", "获取途径", { label: "获取公开出版物的途径" })],
    `你（单位）要求提供的是政府公报、报刊、书籍等公开出版物。根据${cited}第三十九条第二款的规定，可以通过以下途径获取：{获取途径}`,
  ),
  refusedExcessive: form(
    [needed("reasons", "理由", { label: "说明理由的情况和不予处理的理由" })],
    `你（单位）申请公开政府信息的数量、频次明显超过合理范围。{理由}根据${cited}第三十五条的规定，本机关不予处理。`,
  ),
  refusedConfirm: form(
    [needed("earlier", "此前提供", { label: "此前提供信息的日期和方式" })],
    "你（单位）要求本机关确认或者重新出具已经获取的信息。本机关此前已经提供：{此前提供}对该申请，本机关不再处理。",
  ),
  otherNotCorrected: form(
    [needed("asked", "补正告知", { label: "补正告知书的日期和文号" })],
    `本机关已告知你（单位）补正：{补正告知}你（单位）无正当理由逾期不补正。根据${cited}第三十条的规定，视为放弃申请，本机关不再处理该申请。`,
  ),
  otherUnpaid: form(
    [needed("asked", "收费通知", { label: "收费通知的日期和文号" })],
    "本机关已通知你（单位）缴纳信息处理费：{收费通知}你（单位）未在规定期限内缴纳。根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的规定，视为放弃申请，本机关不再处理该申请。",
  ),
  otherRest: form([needed("reasons", "处理情况", { label: "处理情况、依据和理由" })], "{处理情况}"),
  withdrawn: form([], "你（单位）已撤回该申请，本机关终止办理。"),
};

import type { Story } from "./story.ts";

/** A problem (存在的主要问题), what is done about it, and what became of it a year later. */
export interface Problem {
  readonly is: string;
  readonly measure: string;
  readonly done: string;
}

const common: readonly Problem[] = [
  {
    is: "政策解读形式偏少，多以文字为主",
    measure: "增加图解、短视频和现场讲解，重要政策至少配一种直观解读",
    done: "解读形式有所丰富，图解和问答比重提高",
  },
  {
    is: "个别科室报送信息不及时，存在月底集中发布现象",
    measure: "按月公布各科室报送情况，对连续两月滞后的约谈负责人",
    done: "月底集中发布现象明显减少",
  },
  {
    is: "信息员兼职多、变动快，对公开范围和时限把握不够准",
    measure: "编写操作手册，新任人员先培训后上岗",
    done: "新任信息员全部参加了岗前培训",
  },
  {
    is: "栏目内容查找不便，部分附件需要下载后才能看到内容",
    measure: "改附件为网页直接显示，并补齐关键词",
    done: "常用附件已改为网页直接显示",
  },
  {
    is: "与群众互动不够深，征求意见后反馈采纳情况不够详细",
    measure: "征求意见结束后逐条归类说明采纳与否及理由",
    done: "征求意见均附采纳情况说明",
  },
  {
    is: "对主动公开目录的动态调整不够及时",
    measure: "职能变化后一个月内完成目录调整并公布",
    done: "目录已按最新职能调整到位",
  },
  {
    is: "历史文件数字化程度不高，早年文件难以检索",
    measure: "分批扫描校对早年文件，注明效力状态后上网",
    done: "首批历史文件完成整理上网",
  },
  {
    is: "依申请公开答复文书说理不够充分",
    measure: "统一文书模板，疑难件由法律顾问会审",
    done: "答复文书统一模板，疑难件实行会审",
  },
  {
    is: "发布前校对不够细致，偶有错别字和格式差错",
    measure: "配备校对工具，落实交叉校对和错情登记",
    done: "差错率比整改前下降",
  },
  {
    is: "公开内容以结果居多，过程性进展公布较少",
    measure: "对群众关注的项目按节点公布进展",
    done: "重点事项已按节点公布进展",
  },
  {
    is: "对公开效果缺少评估，群众真正需要什么了解不多",
    measure: "每半年开展一次问卷调查，依据结果调整公开重点",
    done: "开展了服务对象问卷调查并据此调整栏目",
  },
  {
    is: "科室之间数据口径不一，个别数据前后衔接不够",
    measure: "明确数据责任科室，发布前由办公室统一核对",
    done: "数据统一由办公室核对后发布",
  },
  {
    is: "个人信息保护意识有待加强，公示名单遮盖规则不统一",
    measure: "明确公示字段和遮盖规则，发布前逐份检查",
    done: "公示名单遮盖规则已统一",
  },
  {
    is: "线下公开渠道更新慢于线上",
    measure: "线上发布与线下张贴同步安排、同步检查",
    done: "线下公开与线上基本同步",
  },
  {
    is: "政策咨询答复口径不够统一，群众有时需要多头询问",
    measure: "建立政策问答库，实行首问负责",
    done: "政策问答库建成并投入使用",
  },
  {
    is: "对老年人、残疾人获取信息的帮助不够",
    measure: "增设大字版材料，提供代为查询和代填申请服务",
    done: "服务窗口提供了大字版材料和代查服务",
  },
  {
    is: "专栏之间内容交叉重复，同一信息多处发布",
    measure: "理清栏目边界，一处发布、多处引用",
    done: "重复栏目完成归并",
  },
  {
    is: "保密审查记录不够完整，个别审查单要素缺失",
    measure: "启用统一审查单，随文归档并按季抽查",
    done: "审查单实现随文归档",
  },
  {
    is: "主动回应社会关切的敏感性不强，存在等问再答的情况",
    measure: "分析热线和留言中的高频问题，提前发布说明",
    done: "高频问题做到提前发布说明",
  },
  {
    is: "上级政策转发多，结合本地实际的细化说明少",
    measure: "转发时附上本地办理条件、窗口和所需材料",
    done: "转发政策同步附上本地办理说明",
  },
];

const ofPlaces: readonly Problem[] = [
  {
    is: "部分村（社区）公示栏更新不够及时，张贴位置不够醒目",
    measure: "由驻点干部每月拍照报送，对不达标的限期调整位置",
    done: "公示栏更新情况实行了按月拍照报送",
  },
  {
    is: "公开内容与群众生产生活结合不紧，动态类内容偏多",
    measure: "压缩会议活动类内容，增加补贴、项目和办事内容",
    done: "民生类内容比重有所上升",
  },
  {
    is: "村级财务公开项目不够细，群众看不太懂",
    measure: "按收支明细逐笔列示，并由村务监督委员会成员现场解释",
    done: "村级财务已按明细列示",
  },
  {
    is: "外出务工人员较多，张榜公示难以覆盖",
    measure: "通过微信群、广播和家庭联系卡补充告知",
    done: "公示内容同步推送到各小组微信群",
  },
  {
    is: "负责公开的人员身兼数职，精力投入不足",
    measure: "在党政综合办公室明确一名主责人员，并安排一名备岗",
    done: "明确了主责人员和备岗人员",
  },
  {
    is: "惠民资金公示时间偏短，个别年份台账不全",
    measure: "公示期不少于规定天数，资料按年度装订归档",
    done: "惠民资金公示资料按年度装订归档",
  },
  {
    is: "干部对依申请公开的办理程序不够熟悉",
    measure: "请县里业务骨干上门授课，开展模拟办理",
    done: "组织了依申请公开模拟办理",
  },
  {
    is: "便民服务中心查阅点利用率不高",
    measure: "把查阅点移到取号区旁，定期更换资料并安排人员引导",
    done: "查阅点移至取号区旁，利用情况好转",
  },
];

/** Places have problems of their own beside those of all. */
export function problemsOf({ agency }: Story): readonly Problem[] {
  const isPlace = ["town", "township", "street"].includes(agency.character);
  return isPlace ? alternating(ofPlaces, common) : common;
}

function alternating(left: readonly Problem[], right: readonly Problem[]): readonly Problem[] {
  return right.flatMap((problem, at) => {
    const own = left[at];
    return own ? [own, problem] : [problem];
  });
}

import { isWords, type Piece } from "../piece.ts";
import type { Random } from "../random.ts";
import type { PageDamage } from "./damage.ts";

const traditional = pairs(
  "规規 务務 许許 处處 罚罰 强強 总總 计計 结結 转轉 项項 数數 发發 废廢 现現 对對 开開 " +
    "请請 关關 诉訴 讼訟 复復 议議 经經 维維 纠糾 审審 机機 构構 业業 团團 组組 织織 " +
    "属屬 国國 秘秘 护護 权權 内內 类類 过過 执執 询詢 无無 没沒 补補 确確 访訪 举舉 " +
    "报報 重重 复復 大大 认認 获獲 当當 费費 办辦 间間 问問 题題 进進 继繼 续續 " +
    "么麼 为為 条條 年年 单單 万萬 元元 镇鎮 乡鄉 区區 县縣 责責 监監 会會 实實 " +
    "际際 陆陸 积積 质質 产產 证證 据據 统統 与與 应應 书書 节節 种種 这這 须須 个個 " +
    "从從 众眾 达達 体體 时時 门門 资資 财財 订訂 设設 论論 较較 级級 纪紀 约約 线線 贯貫 坚堅 断斷 " +
    "动動 况況 务務 联聯 网網 阅閱 给給 标標 终終 义義 劳勞 商商 研研 益益 制制 " +
    "涉涉 编編 岚嵐 临臨 溪溪 澜瀾 泽澤 怀懷 远遠 云雲 东東 陵陵 桥橋 宁寧 丰豐 龙龍 双雙 湾灣 " +
    "织織 状狀 满滿 负負 绩績 历歷 档檔 观觀 变變 够夠 导導 划劃 创創 严嚴 检檢 查查 测測 " +
    "届屆 户戶 献獻 响響 传傳 销銷 录錄 优優 则則 图圖 围圍 场場 坝壩 块塊 声聲 备備 够夠 后後 于於 余餘",
);

const pinyin = pairs(
  "规guī 章zhāng 制zhì 发fā 件jiàn 数shù 废fèi 现xiàn 效xiào 项xiàng 许xǔ 可kě 处chǔ 罚fá 强qiáng " +
    "总zǒng 计jì 结jié 转zhuǎn 办bàn 续xù 请qǐng 补bǔ 机jī 构gòu 业yè 务wù 组zǔ 织zhī 类lèi 属shǔ 复fù " +
    "议yì 诉sù 讼sòng 维wéi 纠jiū 审shěn 费fèi 无wú 开kāi 单dān 镇zhèn 报bào 关guān 监jiān 讯xùn 书shū 举jǔ 访fǎng 确què 认rèn 获huò",
);

const radicals = pairs(
  "行⾏ 一⼀ 二⼆ 八⼋ 文⽂ 人⼈ 工⼯ 大⼤ 力⼒ 自⾃ 用⽤ 无⽆ 日⽇ 月⽉ 示⽰ 生⽣ 立⽴ 子⼦ 面⾯ 手⼿ 心⼼ 非⾮ 比⽐ 口⼝ 小⼩ 十⼗ 方⽅ 田⽥ 石⽯ 水⽔",
);

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}

function letters(text: string, map: ReadonlyMap<string, string>): string {
  return text.replace(/\p{Script=Han}/gu, (letter) => map.get(letter) ?? letter);
}

/** 规章 becomes 規章, 文件 becomes 檔案. */
export function inTraditional(text: string): string {
  return letters(text.replace(/文件/g, "檔案"), traditional);
}

const simplified = new Map([...traditional].map(([plain, other]) => [other, plain]));

/** Back again, letter by letter. */
export function inSimplified(text: string): string {
  return letters(text, simplified);
}

/** 规章 becomes 规(guī)章; without tones 规(gui)章. */
export function withPinyin(text: string, toned: boolean): string {
  return text.replace(/\p{Script=Han}/gu, (letter) => {
    const sound = pinyin.get(letter);
    if (sound === undefined) return letter;
    return `${letter}(${toned ? sound : sound.normalize("NFD").replace(/\p{M}/gu, "")})`;
  });
}

function inWords(pieces: readonly Piece[], change: (text: string) => string): Piece[] {
  return pieces.map((piece) => (isWords(piece) ? { ...piece, text: change(piece.text) } : piece));
}

export const scriptDamage: readonly PageDamage[] = [
  {
    id: "script.traditional",
    row: "Traditional script (規章, 規範性檔案)",
    apply: (pieces) => inWords(pieces, inTraditional),
  },
  {
    id: "script.pinyin",
    row: "pinyin in brackets after characters",
    apply: (pieces, random) => {
      const change = pinyinHabit(random);
      return inWords(pieces, change);
    },
  },
  {
    id: "script.radicals",
    row: "Kangxi radicals from PDF",
    apply: (pieces) => inWords(pieces, (text) => letters(text, radicals)),
  },
];

function pinyinHabit(random: Random): (text: string) => string {
  const [toned, alsoTraditional] = [random.chance(0.6), random.chance(0.5)];
  return (text) => {
    const sounded = withPinyin(text, toned);
    return alsoTraditional ? inTraditional(sounded) : sounded;
  };
}

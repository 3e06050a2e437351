/**
 * 同义词: what people say, and what offices write; the office adds to it and takes from it. 文号 get an index of their own, by which
 * one that was typed is found whatever stands around it.
 */
export const sql = `
create table search_synonym (
  id integer generated always as identity primary key,
  -- they mean the same to who looks for something
  words text[] not null check (cardinality(words) between 2 and 20),
  changed_by text not null default '',
  changed_at timestamptz not null default now()
);
insert into search_synonym (words) values
  (array['低保', '最低生活保障', '吃低保']),
  (array['五保户', '五保', '特困人员', '孤寡老人']),
  (array['养老院', '敬老院', '养老机构']),
  (array['养老金', '退休金', '基本养老保险']),
  (array['火葬', '火化', '殡葬', '丧葬']),
  (array['划片', '学区划分', '学区']),
  (array['补习班', '培训班', '辅导班', '校外培训']),
  (array['助学金', '贫困生资助', '学生资助']),
  (array['学费', '教育收费', '学杂费']),
  (array['老师', '教师']),
  (array['护照', '出入境证件', '港澳通行证']),
  (array['户口', '户口本', '户籍', '落户']),
  (array['身份证', '居民身份证']),
  (array['狗证', '养狗', '养犬', '遛狗']),
  (array['欠薪', '讨薪', '拖欠工资']),
  (array['社保', '社会保险']),
  (array['医保', '医疗保险', '基本医疗保险']),
  (array['房产证', '房本', '不动产登记', '不动产权证', '产权证']),
  (array['拆迁', '征收', '征迁']),
  (array['廉租房', '公租房', '公共租赁住房', '保障房']),
  (array['旧小区', '老小区', '老旧小区']),
  (array['加装电梯', '装电梯']),
  (array['危旧房', '危房']),
  (array['疫苗', '打疫苗', '预防接种']),
  (array['看病', '就医', '医疗服务']),
  (array['外地看病', '异地看病', '异地就医']),
  (array['慢性病', '慢病', '慢特病']),
  (array['药店', '医药机构', '定点药店']),
  (array['骗保', '欺诈骗保']),
  (array['种粮补贴', '种地补贴', '地力保护补贴']),
  (array['拖拉机', '农机', '收割机']),
  (array['猪瘟', '禽流感', '动物疫病']),
  (array['建房', '盖房', '宅基地']),
  (array['承包地', '土地承包']),
  (array['营业执照', '工商登记', '经营主体登记', '市场主体登记', '开公司']),
  (array['电梯', '特种设备']),
  (array['缺斤少两', '短斤少两', '计量']),
  (array['砍树', '采伐']),
  (array['野猪', '野兽', '野生动物']),
  (array['毁庄稼', '致害']),
  (array['赔偿', '补偿']),
  (array['鞭炮', '放鞭炮', '烟花爆竹', '烟花']),
  (array['水费', '水价']),
  (array['电费', '电价']),
  (array['免费律师', '法律援助', '打官司']),
  (array['打的', '的士', '出租车', '出租汽车']),
  (array['退伍', '退役']),
  (array['GDP', '生产总值', '主要经济指标', '统计公报']),
  (array['公务员', '公务员招录']),
  (array['招标', '招投标', '政府采购']),
  (array['地震避难', '避难场所', '避难所']),
  (array['乱收费', '收费目录']),
  (array['三公', '三公经费']);

create index item_search_by_numbers on item_search using gin (numbers) with (fastupdate = off);
`;

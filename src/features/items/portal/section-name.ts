/** The statutory name of the section (国办公开办函〔2019〕61号). */
export const sectionName = "法定主动公开内容";

/** First two digits of GB/T 2260, as identity numbers carry them. */
export const provinces: Readonly<Record<string, string>> = {
  '11': '北京',
  '12': '天津',
  '13': '河北',
  '14': '山西',
  '15': '内蒙古',
  '21': '辽宁',
  '22': '吉林',
  '23': '黑龙江',
  '31': '上海',
  '32': '江苏',
  '33': '浙江',
  '34': '安徽',
  '35': '福建',
  '36': '江西',
  '37': '山东',
  '41': '河南',
  '42': '湖北',
  '43': '湖南',
  '44': '广东',
  '45': '广西',
  '46': '海南',
  '50': '重庆',
  '51': '四川',
  '52': '贵州',
  '53': '云南',
  '54': '西藏',
  '61': '陕西',
  '62': '甘肃',
  '63': '青海',
  '64': '宁夏',
  '65': '新疆',
  '71': '台湾',
  '81': '香港',
  '82': '澳门',
  '83': '台湾居民居住证',
  '91': '国外',
}

/** Divisions of Beijing today: the one city that is checked to six digits, since its list is complete here. */
export const beijingDivisions: Readonly<Record<string, string>> = {
  '110101': '东城区',
  '110102': '西城区',
  '110105': '朝阳区',
  '110106': '丰台区',
  '110107': '石景山区',
  '110108': '海淀区',
  '110109': '门头沟区',
  '110111': '房山区',
  '110112': '通州区',
  '110113': '顺义区',
  '110114': '昌平区',
  '110115': '大兴区',
  '110116': '怀柔区',
  '110117': '平谷区',
  '110118': '密云区',
  '110119': '延庆区',
}

/** A division that no longer exists; people born or registered there keep its digits for life. */
export type FormerDivision = { readonly name: string; readonly until: number; readonly successor: string }

/** Beijing's former divisions: last year of each and the code that took over its area. */
export const formerDivisions: Readonly<Record<string, FormerDivision>> = {
  '110103': { name: '崇文区', until: 2010, successor: '110101' },
  '110104': { name: '宣武区', until: 2010, successor: '110102' },
  '110110': { name: '燕山区', until: 1986, successor: '110111' },
  '110221': { name: '昌平县', until: 1999, successor: '110114' },
  '110222': { name: '顺义县', until: 1998, successor: '110113' },
  '110223': { name: '通县', until: 1997, successor: '110112' },
  '110224': { name: '大兴县', until: 2001, successor: '110115' },
  '110225': { name: '房山县', until: 1986, successor: '110111' },
  '110226': { name: '平谷县', until: 2001, successor: '110117' },
  '110227': { name: '怀柔县', until: 2001, successor: '110116' },
  '110228': { name: '密云县', until: 2015, successor: '110118' },
  '110229': { name: '延庆县', until: 2015, successor: '110119' },
}

/** What is known about six digits of GB/T 2260: a name, or that they were merged, or that nobody knows them. */
export type DivisionCheck =
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'historical'; readonly name: string; readonly successor: string }
  | { readonly kind: 'unknown' }

/** Looks six digits up: in full within Beijing, by the province's two digits elsewhere. */
export function checkDivision(digits: string): DivisionCheck {
  const former = formerDivisions[digits]
  if (former) return { kind: 'historical', name: former.name, successor: former.successor }
  const name = digits.startsWith('11') ? beijingDivisions[digits] : provinces[digits.slice(0, 2)]
  return name ? { kind: 'known', name } : { kind: 'unknown' }
}

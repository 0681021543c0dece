const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const NAME = new RegExp(`^[${SURNAMES}][\\p{Script=Han}]{1,2}$`, 'u')
/** Words of organisations, and of those who go by an alias: 张户主, 王家甲. */
const NO_NAME =
  /[村社会委组所站行司厂部局镇乡街办处店场校院户家某甲乙丙丁]|中心|合作|经联|公司|账户|集体|书记|主任|会计/u

/** Whether two or three characters are likely a person's name: a common surname and no word of an office or alias. */
export function isLikeAName(key: string): boolean {
  return NAME.test(key) && !NO_NAME.test(key)
}

"""Tables as offices hand them in: the same two contracts in every way that was seen, and some with one thing wrong.

/usr/bin/python3 awkward-files.py FOLDER writes the files and cases.json: what each must come to. `cells` are those
that must be named; without them the two contracts must come in; `says` must be among what is said.
"""
import datetime, io, json, os, subprocess, sys, zipfile
import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

folder = sys.argv[1]
cases = []
HEAD = ['合同编号', '承租方', '起始日', '终止日', '年租金（元）', '有无书面合同']
DAY = datetime.date
ONE = ['HT-091', '吴大有', '2024-03-01', '2026-02-28', 12500, '有']
TWO = ['HT-092', '钱多', '2023-05-01', '2025-04-30', 3000.5, '无']
ROWS = [HEAD, ONE, TWO]
FULL = str.maketrans('0123456789.-HT', '０１２３４５６７８９．－ＨＴ')


def case(name, cells=None, says=None):
    cases.append({'file': name, 'cells': cells, 'says': says})
    return os.path.join(folder, name)


def book(rows, change=None, sheet='合同'):
    made = openpyxl.Workbook()
    made.active.title = sheet
    for row in rows:
        made.active.append(row)
    if change:
        change(made.active, made)
    return made


def xlsx(name, rows=ROWS, change=None, cells=None, says=None, sheet='合同'):
    book(rows, change, sheet).save(case(name, cells, says))


def text(name, encoding='utf-8', rows=ROWS, parted=',', end='\r\n', cells=None, says=None, before=''):
    said = before + end.join(parted.join(str(cell) for cell in row) for row in rows) + end
    with open(case(name, cells, says), 'wb') as out:
        out.write(said.encode(encoding))


def raw(name, content, cells=None, says=None):
    with open(case(name, cells, says), 'wb') as out:
        out.write(content)


def turned(row, at, value):
    return [*row[:at], value, *row[at + 1:]]


def dates(one, two):
    return [HEAD, [*ONE[:2], *one, *ONE[4:]], [*TWO[:2], *two, *TWO[4:]]]


def repacked(name, change, rows=ROWS, cells=None, says=None):
    """The parts of a workbook, as another program would have written them."""
    plain = io.BytesIO()
    book(rows).save(plain)
    with zipfile.ZipFile(plain) as read, zipfile.ZipFile(case(name, cells, says), 'w', zipfile.ZIP_DEFLATED) as out:
        for part in read.namelist():
            out.writestr(part, change(part, read.read(part)))


# titles, notes and totals
xlsx('plain.xlsx')
xlsx('title.xlsx', [['东圩村合同台账'], *ROWS], lambda s, _: s.merge_cells('A1:F1'))
xlsx('two-titles.xlsx', [['东圩村合同台账'], ['填报单位：东圩村　2025年8月'], [], *ROWS],
     lambda s, _: (s.merge_cells('A1:F1'), s.merge_cells('A2:F2')))
xlsx('unit-above.xlsx', [['单位：万元'], HEAD[:4] + ['年租金', '有无书面合同'], turned(ONE, 4, 1.25), turned(TWO, 4, 0.30005)])
xlsx('ten-thousands.xlsx', [turned(HEAD, 4, '年租金（万元）'), turned(ONE, 4, '１.２５'), turned(TWO, 4, 0.30005)])
xlsx('merged-term.xlsx', [['合同编号', '承租方', '合同期限', None, '年租金（元）', '有无书面合同'],
     [None, None, '起', '止', None, None], ONE, TWO], lambda s, _: [s.merge_cells(x) for x in
     ('A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2')])
xlsx('total.xlsx', [*ROWS, ['合计', None, None, None, 15500.5, None]])
xlsx('spaced-total.xlsx', [*ROWS, ['合　　计', None, None, None, 15500.5, None]], lambda s, _: s.merge_cells('A4:D4'))
xlsx('subtotals.xlsx', [HEAD, ONE, ['小计', None, None, None, 12500, None], TWO, ['总计：', None, None, None, 15500.5, None]])
xlsx('signed.xlsx', [*ROWS, [], ['填表人：邱小满', None, '审核人：戚长安']])
xlsx('remark.xlsx', [*ROWS, ['注：租金为年租金']])
xlsx('repeated-head.xlsx', [HEAD, ONE, HEAD, TWO])
xlsx('serial.xlsx', [['序号', *HEAD], [1, *ONE], [2, *TWO]])
xlsx('gap-columns.xlsx', [[None, HEAD[0], None, *HEAD[1:]], [None, ONE[0], None, *ONE[1:]], [None, TWO[0], None, *TWO[1:]]])
xlsx('gap-rows.xlsx', [HEAD, ONE, [], [], TWO])
xlsx('starred-head.xlsx', [[f'{one}（＊）' for one in HEAD], ONE, TWO])
xlsx('broken-head.xlsx', [['合同\n编号', '承 租 方', '起始\n日', '终止\n日', '年租金\n（元）', '有无\n书面合同'], ONE, TWO])
xlsx('other-words.xlsx', [['合同号', '乙方', '合同起始时间', '到期日', '年承包费', '是否书面'], ONE, TWO])
xlsx('other-order.xlsx', [[*reversed(HEAD)], [*reversed(ONE)], [*reversed(TWO)]])
xlsx('more-columns.xlsx', [[*HEAD, '经办', '存放处'], [*ONE, '某甲', '档案柜'], [*TWO, '某乙', '档案柜']], says='没有用到的列')
# days, numbers, signs
xlsx('excel-days.xlsx', dates((DAY(2024, 3, 1), DAY(2026, 2, 28)), (DAY(2023, 5, 1), DAY(2025, 4, 30))))
xlsx('dotted-days.xlsx', dates(('2024.3.1', '2026.02.28'), ('2023.05.01', '2025.4.30')))
xlsx('slashed-days.xlsx', dates(('2024/3/1', '2026/2/28'), ('2023/5/1', '2025/4/30')))
xlsx('chinese-days.xlsx', dates(('2024年3月1日', '2026年02月28日'), ('2023年5月1号', '2025年4月30日')))
xlsx('wide-days.xlsx', dates(('２０２４年３月１日', '２０２６．２．２８'), ('２０２３－０５－０１', '２０２５／４／３０')))
xlsx('bare-days.xlsx', dates(('20240301', 20260228), ('20230501', 20250430)))
xlsx('days-with-time.xlsx', dates(('2024-03-01 00:00:00', datetime.datetime(2026, 2, 28, 0, 0)), ('2023-05-01 0:00', '2025/4/30 00:00')))


def chinese_format(s, _):
    for row in s['C2:D3']:
        for cell in row:
            cell.number_format = '[DBNum1][$-804]yyyy"年"m"月"d"日"'


xlsx('formatted-days.xlsx', dates((DAY(2024, 3, 1), DAY(2026, 2, 28)), (DAY(2023, 5, 1), DAY(2025, 4, 30))), chinese_format)
mac = openpyxl.Workbook()
mac.epoch = CALENDAR_MAC_1904
for row in dates((DAY(2024, 3, 1), DAY(2026, 2, 28)), (DAY(2023, 5, 1), DAY(2025, 4, 30))):
    mac.active.append(row)
mac.save(case('days-of-1904.xlsx'))
xlsx('text-numbers.xlsx', [HEAD, turned(ONE, 4, '12,500.00'), turned(TWO, 4, '3000.50元')])
xlsx('currency.xlsx', [HEAD, turned(ONE, 4, '￥12500'), turned(TWO, 4, '¥3,000.5')])
xlsx('wide-signs.xlsx', [HEAD, [ONE[0].translate(FULL), ONE[1], *ONE[2:4], '１２５００', '有'], [TWO[0].translate(FULL), *TWO[1:4], '３，０００．５', '无']])
xlsx('flags.xlsx', [HEAD, turned(ONE, 5, '√'), turned(TWO, 5, '×')])
xlsx('true-false.xlsx', [HEAD, turned(ONE, 5, True), turned(TWO, 5, False)])
xlsx('padded.xlsx', [HEAD, [f' {x} ' if isinstance(x, str) else x for x in ONE], [f'\u00a0{x}\u3000' if isinstance(x, str) else x for x in TWO]])
xlsx('small-id.xlsx', [HEAD, turned(ONE, 0, 'ht091'), turned(TWO, 0, 'HT—092')])
xlsx('own-units.xlsx', [turned(HEAD, 4, '年租金（万元）'), turned(ONE, 4, '12500元'), turned(TWO, 4, '0.30005万')])
xlsx('other-unit.xlsx', [HEAD, turned(ONE, 4, '120亩'), TWO], cells=['E2'], says='以“元”计的数')
xlsx('short-year.xlsx', dates(('24/3/1', '2026-02-28'), ('2023-05-01', '2025-04-30')), cells=['C2'], says='年份写四位')
xlsx('bare-serial-day.xlsx', dates((45352, '2026-02-28'), ('2023-05-01', '2025-04-30')), cells=['C2'], says='2024-03-01')
xlsx('remark-beside.xlsx', [HEAD, [*ONE, '待核'], TWO], says='没有列标题的格不收入：G2')
text('loose-comma.csv', rows=[HEAD, turned(ONE, 4, '12,500'), TWO], cells=['F2', 'G2'])
# what other programs leave in a workbook


def commented(s, _):
    s['B2'].comment = Comment('已核对', '某甲')
    s['E3'].comment = Comment('待核', '某乙')


def charted(s, _):
    chart = BarChart()
    chart.add_data(Reference(s, min_col=5, min_row=1, max_row=3), titles_from_data=True)
    s.add_chart(chart, 'H2')


def ruled(s, _):
    rule = DataValidation(type='list', formula1='"有,无"')
    s.add_data_validation(rule)
    rule.add('F2:F300')
    s.auto_filter.ref = 'A1:F3'
    s.freeze_panes = 'B2'
    s.print_title_rows = '1:1'


def locked(s, b):
    s.protection.sheet = True
    b.security.lockStructure = True


def long_format(s, _):
    for row in range(4, 1500):
        s.cell(row, 1).font = Font(bold=True)


def hidden(s, b):
    other = b.create_sheet('旧数据')
    other.append(HEAD)
    other.append(['HT-099', '旧户', '2020-01-01', '2021-01-01', 1, '有'])
    other.sheet_state = 'hidden'


xlsx('comments.xlsx', change=commented)
xlsx('chart.xlsx', change=charted)
xlsx('rules.xlsx', change=ruled)
xlsx('locked.xlsx', change=locked)
xlsx('empty-formatted-rows.xlsx', change=long_format)
xlsx('hidden-sheet.xlsx', change=hidden)
xlsx('hidden-row.xlsx', change=lambda s, _: setattr(s.row_dimensions[3], 'hidden', True))
xlsx('notes-sheet.xlsx', change=lambda s, b: b.create_sheet('填写说明').append(['本表由村报账员填写，每季一报。']), says='填写说明')
xlsx('table.xlsx', change=lambda s, _: s.add_table(Table(displayName='T1', ref='A1:F3')))
xlsx('link.xlsx', change=lambda s, _: setattr(s['B2'], 'hyperlink', 'https://example.org/'))
xlsx('sheet-name.xlsx', sheet="it's a & <sheet>")
xlsx('macro-name.xlsm')
xlsx('no-name.txt')
repacked('unchanged-parts.xlsx', lambda part, data: data)
repacked('no-dimension.xlsx', lambda part, data: data.replace(b'<dimension ref="A1:F3"/>', b'') if 'sheet1' in part else data)
repacked('wrong-dimension.xlsx', lambda part, data: data.replace(b'ref="A1:F3"', b'ref="A1"') if 'sheet1' in part else data)
repacked('utf8-mark.xlsx', lambda part, data: b'\xef\xbb\xbf' + data if 'sheet1' in part else data)
# text tables
for encoding in ('utf-8', 'utf-8-sig', 'gbk', 'gb18030', 'utf-16'):
    text(f'{encoding}.csv', encoding)
raw('utf-16be.csv', '\ufeff'.encode('utf-16-be') + '\r\n'.join(','.join(map(str, r)) for r in ROWS).encode('utf-16-be'))
text('utf-16-no-mark.csv', 'utf-16-le')
text('tabs.tsv', 'gbk', parted='\t')
text('unicode-text.txt', 'utf-16', parted='\t')
text('semicolons.csv', parted=';')
text('said.csv', parted=';', before='sep=;\r\n')
text('newlines.csv', end='\n')
text('returns.csv', end='\r')
text('quoted.csv', rows=[[f'"{cell}"' for cell in row] for row in ROWS])
text('thousands.csv', rows=[HEAD, turned(ONE, 4, '"12,500.00"'), turned(TWO, 4, '"3,000.5"')])
text('as-text.csv', rows=[HEAD, turned(ONE, 0, '="HT-091"'), TWO])
text('tails.csv', rows=[[*row, '', ''] for row in ROWS] + [[''] * 8] * 3)
text('broken-title.csv', rows=[['"合同\n编号"', *HEAD[1:]], ONE, TWO])
# what hides in cells


def percent(s, _):
    s['E2'].value, s['E2'].number_format = 0.85, '0%'


def ten_thousands_shown(s, _):
    s['E2'].number_format = '0!.0,"万"'


def error_value(s, _):
    s['B2'].value, s['B2'].data_type = '#REF!', 'e'


xlsx('filtered-row.xlsx', change=lambda s, _: setattr(s.row_dimensions[3], 'hidden', True), says='隐藏的行也收入：第 3 行')
xlsx('hidden-column.xlsx', change=lambda s, _: setattr(s.column_dimensions['E'], 'hidden', True), says='隐藏的列也收入：E 年租金')
xlsx('shown-in-ten-thousands.xlsx', change=ten_thousands_shown)
xlsx('title-twice.xlsx', [[*HEAD, '年租金'], [*ONE, 99], [*TWO, 98]], says='没有用到的列：年租金')
xlsx('two-sheets.xlsx', ROWS[:2], lambda s, b: [b.create_sheet('二').append(HEAD), b['二'].append(TWO)])
xlsx('floating.xlsx', [HEAD, turned(ONE, 4, 12500.000000000002), turned(TWO, 4, 3000.5)])
xlsx('marks.xlsx', [HEAD, turned(ONE, 0, '\ufeffHT-091'), turned(TWO, 0, 'HT\n-092')])
xlsx('uncomputed-total.xlsx', [*ROWS, ['合计', None, None, None, '=SUM(E2:E3)', None]])
xlsx('bad-uncomputed.xlsx', [HEAD, turned(ONE, 4, '=12000+500'), TWO], cells=['E2'], says='公式算出的结果')
xlsx('bad-uncomputed-text.xlsx', [HEAD, turned(ONE, 1, '=B9&"x"'), TWO], cells=['B2'])
xlsx('bad-dde.xlsx', [HEAD, turned(ONE, 1, "=cmd|'/c calc'!A1"), TWO], cells=['B2'])
xlsx('bad-error-text.xlsx', [HEAD, ONE, TWO], error_value, cells=['B2'], says='错误值')
xlsx('bad-percent.xlsx', [HEAD, ONE, TWO], percent, cells=['E2'], says='85%')
xlsx('bad-long-number.xlsx', [HEAD, turned(ONE, 1, 320981199001011234), TWO], cells=['B2'], says='科学计数')
text('bad-cut-number.csv', rows=[HEAD, turned(ONE, 1, '1.38E+10'), TWO], cells=['B2'])
xlsx('bad-chinese-number.xlsx', [HEAD, turned(ONE, 4, '一万二千五百元'), TWO], cells=['E2'])
xlsx('bad-chinese-day.xlsx', [HEAD, turned(ONE, 2, '二〇二四年三月一日'), TWO], cells=['C2'])
xlsx('bad-general-day.xlsx', [HEAD, turned(ONE, 2, 45352), TWO], cells=['C2'])
xlsx('bad-short-year.xlsx', [HEAD, turned(ONE, 2, '24.3.1'), TWO], cells=['C2'])
xlsx('bad-month-only.xlsx', [HEAD, turned(ONE, 2, '2024年3月'), TWO], cells=['C2'])
xlsx('bad-no-year.xlsx', [HEAD, turned(ONE, 2, '3月1日'), turned(TWO, 3, '4.30')], cells=['C2', 'D3'], says='写明年份')
xlsx('bad-letter-in-day.xlsx', [HEAD, turned(ONE, 2, '2O24-03-01'), TWO], cells=['C2'])
xlsx('bad-per-mu.xlsx', [HEAD, turned(ONE, 4, '500元/亩'), TWO], cells=['E2'])
xlsx('bad-merged-number.xlsx', ROWS, lambda s, _: s.merge_cells('A2:A3'), cells=['A3'])
xlsx('bad-turned.xlsx', [list(row) for row in zip(*ROWS)], cells=[], says='认不出')
# one thing wrong
for name, at, value, cell in (('month-13', 2, '2024-13-01', 'C2'), ('no-day', 3, '长期', 'D2'), ('day-30-february', 3, '2026-02-30', 'D2'),
                              ('about', 4, '约三千', 'E2'), ('two-numbers', 4, '3000-5000', 'E2'), ('maybe', 5, '也许', 'F2'),
                              ('other-number', 0, 'ZC-091', 'A2'), ('not-a-number', 0, '第一份', 'A2'), ('error-value', 4, '#REF!', 'E2'),
                              ('less-than-nothing', 4, -5, 'E2'), ('three-decimals', 4, 3.125, 'E2')):
    xlsx(f'bad-{name}.xlsx', [HEAD, turned(ONE, at, value), TWO], cells=[cell])
xlsx('bad-twice.xlsx', [HEAD, ONE, turned(TWO, 0, 'HT-091')], cells=['A3'])
xlsx('bad-many.xlsx', [['台账'], HEAD, turned(ONE, 2, '某日'), turned(turned(TWO, 3, '不详'), 4, '若干')], cells=['C3', 'D4', 'E4'])
text('bad-gbk.csv', 'gbk', rows=[HEAD, turned(ONE, 4, '好多'), TWO], cells=['E2'])
raw('bad-quote.csv', '合同编号,承租方\r\nHT-091,"吴大有\r\n'.encode(), [], '引号')
raw('bad-nothing.csv', b'', [], '没有内容')
xlsx('bad-empty.xlsx', [], cells=[], says='没有内容')
xlsx('bad-other-titles.xlsx', [['甲', '乙'], [1, 2]], cells=[], says='认不出')
# hidden away, beside each other, below each other
def hidden_sheet(_, b):
    b.create_sheet('旧台账').append(HEAD)
    b['旧台账'].append(turned(ONE, 0, 'HT-093'))
    b['旧台账'].sheet_state = 'hidden'


OTHER = ['资产编号', '资产名称', '原值', '累计折旧', '净值']
xlsx('hidden-sheet-said.xlsx', change=hidden_sheet, says='隐藏的工作表不收入')
xlsx('one-column-sheet.xlsx', change=lambda s, b: b.create_sheet('说明').append(['本表一式两份。']), says='没有表头')
xlsx('bad-stacked.xlsx', [*ROWS, [], OTHER, ['ZC-091', '碾米房', 50000, 20000, 30000]], cells=[], says='第 5 行起是另一张表')
xlsx('bad-stacked-named.xlsx', [*ROWS, [], ['资产台账'], OTHER, ['ZC-091', '碾米房', 50000, 20000, 30000]], cells=[], says='第 6 行起')
xlsx('beside.xlsx', [[*HEAD, None, *OTHER[1:3]], [*ONE, None, '碾米房', 50000], [*TWO]], says='没有用到的列：资产名称、原值')
xlsx('stacked-again.xlsx', [*ROWS, [], HEAD, ONE][:4] + [[None]] + [HEAD])
text('amounts-and-semicolons.csv', parted=';', rows=[HEAD, turned(ONE, 4, '12,500.00'), turned(TWO, 4, '3,000.50')])
xlsx('letter-number.xlsx', [HEAD, turned(ONE, 0, ' HT－０９１ '), turned(TWO, 0, 'ht092')])
xlsx('headed-rows.xlsx', [HEAD, ['一、鱼塘'], ONE, ['（二）仓库', *['（二）仓库'] * 5], TWO], says='附注行不收入：第 2、4 行')
xlsx('none-said.xlsx', [[*HEAD, '面积（亩）'], [*ONE, '-'], [*TWO, '/']])
xlsx('bad-words-for-number.xlsx', [HEAD, turned(ONE, 4, '叁仟元整'), turned(TWO, 4, '3000.5元/年')], cells=['E2', 'E3'])
xlsx('bad-long-term.xlsx', [HEAD, turned(ONE, 3, '长期'), turned(TWO, 3, '2025-02-30')], cells=['D2', 'D3'])
xlsx('bad-no-titles.xlsx', [ONE, TWO], cells=[], says='认不出')
xlsx('bad-name-of-object.xlsx', [[*HEAD, '标的'], [*ONE, '没有这口塘'], [*TWO, None]], cells=['G2'], says='材料编号')
with zipfile.ZipFile(case('bad-binary.xlsb', [], '另存为 .xlsx'), 'w') as binary:
    binary.writestr('xl/workbook.bin', bytes(8))
raw('bad-old.xls', bytes.fromhex('d0cf11e0a1b11ae1') + bytes(600), [], '.xls')
raw('bad-page.xls', '<html><table><tr><td>合同编号</td></tr></table></html>'.encode(), [], 'xlsx')
raw('bad-paper.xlsx', b'%PDF-1.7\n', [], 'Excel')
with open(os.path.join(folder, 'plain.xlsx'), 'rb') as whole:
    raw('bad-half.xlsx', whole.read()[:2500], [], 'bad-half.xlsx')
repacked('bad-xml.xlsx', lambda part, data: data[:300] if 'sheet1' in part else data, cells=[], says='bad-xml.xlsx')

# units of the header, of the whole table, of the number's format
for name, head, one, two in (
        ('hundreds', '年租金（百元）', 125, 30.005), ('thousands', '年租金（千元）', 12.5, 3.0005), ('ten-thousand', '年租金（万）', 1.25, 0.30005),
        ('rmb', '年租金（人民币万元）', 1.25, 0.30005), ('untaxed', '年租金（万元，不含税）', 1.25, 0.30005), ('before', '【万元】年租金', 1.25, 0.30005),
        ('bare', '年租金万元', 1.25, 0.30005), ('a-year', '年租金（万元/年）', 1.25, 0.30005), ('yuan-a-year', '年租金（元/年）', 12500, 3000.5),
        ('taxed', '年租金（含税）', 12500, 3000.5)):
    xlsx(f'unit-{name}.xlsx', [turned(HEAD, 4, head), turned(ONE, 4, one), turned(TWO, 4, two)])
for name, line in (('thousand', '单位：千元'), ('brackets', '（单位：万元）'), ('title', '合同台账（万元）'), ('currency', '单位：人民币（万元）'),
                   ('list', '单位：亩、万元'), ('short', '单位:万'), ('said', '以下金额以万元计'), ('both', '币种：人民币　单位：万元')):
    by = 10 if name == 'thousand' else 1
    xlsx(f'stated-{name}.xlsx', [[line], turned(HEAD, 4, '年租金'), turned(ONE, 4, 1.25 * by), turned(TWO, 4, 0.30005 * by)], says='×1')
xlsx('stated-below.xlsx', [turned(HEAD, 4, '年租金'), turned(ONE, 4, 1.25), turned(TWO, 4, 0.30005), ['注：租金单位为万元']], says='×10000')
xlsx('stated-by-sheet.xlsx', [turned(HEAD, 4, '年租金'), turned(ONE, 4, 1.25), turned(TWO, 4, 0.30005)], sheet='合同(万元)', says='×10000')
xlsx('stated-otherwise.xlsx', [['单位：万元'], HEAD, ONE, TWO])


def other_amount(name, head):
    """Another number under a title much like ours is said to be left out; nothing of it becomes the rent."""
    xlsx(f'other-{name}.xlsx', [[*HEAD, head], [*ONE, 77], [*TWO, 78]], says='没有用到的列')


for name, head in (('month', '月租金（元）'), ('dollars', '年租金（美元）'), ('per-mu', '年租金（元/亩）'), ('per-month', '年租金（元/月）'),
                   ('each-mu', '每亩年租金（元）'), ('three-years', '三年租金（元）'), ('received', '已收年租金（元）'), ('pounds', '年租金（斤）'),
                   ('metres', '面积（㎡）'), ('hectares', '面积（公顷）'), ('square', '承包面积（平米）')):
    other_amount(name, head)


def shown(cells):
    return lambda s, _: [setattr(s[cell], 'number_format', code) for cell, code in cells.items()]


WAN = '0.00###"万元"'
xlsx('words-of-format.xlsx', [HEAD, turned(ONE, 4, 1.25), turned(TWO, 4, 0.30005)], shown({'E2': WAN, 'E3': '0.00###\\万'}))
xlsx('money-formats.xlsx', ROWS, shown({'E2': '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 'E3': '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'}))
xlsx('thousands-formats.xlsx', ROWS, shown({'E2': '#,##0,', 'E3': '0.0,"千元"'}))
xlsx('ids-of-format.xlsx', [HEAD, turned(ONE, 0, 91), turned(TWO, 0, 92)], shown({'A2': '"HT-"000', 'A3': '"HT-"000'}))
xlsx('chinese-formats.xlsx', ROWS, shown({'E2': '[DBNum2][$-804]General', 'E3': '[$-804]#,##0.00;@'}))
xlsx('bad-dollar-format.xlsx', ROWS, shown({'E2': '[$$-409]#,##0.00'}), cells=['E2'], says='$12500')
xlsx('bad-per-mu-format.xlsx', ROWS, shown({'E3': '0.00"元/亩"'}), cells=['E3'], says='3000.5元/亩')
xlsx('bad-percent-words.xlsx', ROWS, shown({'E2': '0.00"%"'}), cells=['E2'])
xlsx('bad-month-shown.xlsx', dates((DAY(2024, 3, 1), DAY(2026, 2, 28)), (DAY(2023, 5, 1), DAY(2025, 4, 1))),
     shown({'C2': 'yyyy"年"m"月"', 'D2': 'yyyy"年"m"月"', 'D3': 'yyyy/m'}), cells=['C2', 'D3'], says='写明是哪一日')
for name, at, value in (('two-blanks', 4, '12500 3000'), ('two-lines', 4, '12500\n3000'), ('apart', 4, '1 2 5 0 0'), ('footnote', 4, '12500²'),
                        ('circle', 4, '①'), ('long', 4, '99999999999999.99'), ('endless', 4, '0.1234567890123456789'), ('half', 4, '½'),
                        ('reversed', 4, '12500-'), ('european', 4, '12.500,00'), ('triangle', 4, '△12500'), ('sum', 4, '12500+3000'),
                        ('date', 4, DAY(2024, 3, 1)), ('greenwich', 2, '2024-02-29T16:00:00Z'), ('term', 2, '2024-03-01至2026-02-28'),
                        ('american', 2, '3/1/2024'), ('weekday', 2, '2024年3月1日 星期五'), ('six', 2, '240301'), ('float-month', 2, 2024.3),
                        ('ditto', 1, '同上'), ('ditto-mark', 4, '〃'), ('ditto-quote', 1, '"')):
    xlsx(f'bad-typed-{name}.xlsx', [HEAD, turned(ONE, at, value), TWO], cells=['ABCDEF'[at] + '2'])
xlsx('blank-thousands.xlsx', [HEAD, turned(ONE, 4, '12 500'), turned(TWO, 4, '3\u2009000.50 元')])
xlsx('greenwich-midnight.xlsx', dates(('2024-03-01T00:00:00.000Z', '2026-02-28T00:00:00'), ('2023-05-01', '2025-04-30')))
xlsx('unseen-signs.xlsx', [HEAD, turned(turned(ONE, 1, '吴\u200b大有\u200e'), 4, '\ufeff12500'), TWO])
xlsx('bad-merged-rent.xlsx', ROWS, lambda s, _: s.merge_cells('E2:E3'), cells=['E2', 'E3'], says='每行各写一个数')
xlsx('three-levels.xlsx', [['合同编号', '承租方', '合同', None, None, '有无书面合同'], [None, None, '期限', None, '租金', None],
     [None, None, '起', '止', '年租金（元）', None], ONE, TWO], lambda s, _: [s.merge_cells(x) for x in ('A1:A3', 'B1:B3', 'C1:E1', 'C2:D2', 'F1:F3')])


def two_lines_each(s, _):
    for column in 'ABCDEF':
        for top in (2, 4):
            s.merge_cells(f'{column}{top}:{column}{top + 1}')


xlsx('two-lines-each.xlsx', [HEAD, ONE, [], TWO, []], two_lines_each)
# sums and remarks under other names
for name, rows in (('of-group', [['一组小计', None, None, None, 12500, None]]), ('of-village', [['东圩村合计', None, None, None, 15500.5, None]]),
                   ('with-unit', [['合计（元）', None, None, None, 15500.5, None]]), ('number', [['总 数', None, None, None, 15500.5, None]]),
                   ('among', [['其中：书面合同', None, None, None, 12500, None]]), ('unnamed', [[None, None, None, None, 15500.5, None]]),
                   ('count', [['合计：2份', None, None, None, 15500.5, None]]), ('page', [['第1页 共2页']]), ('notes', [[], ['注1、租金按年计'], ['※以上均已核对']]),
                   ('sentence', [[], ['数据截至2025年8月底，由村报账员填写']]), ('signed', [[], ['填表人：', '邱小满', '审核：', '戚长安'], ['2025年9月1日']])):
    xlsx(f'below-{name}.xlsx', [*ROWS, *rows], says='合计、附注行不收入')
# text tables
text('bad-quotes-apart.csv', rows=[HEAD, turned(ONE, 1, '"吴大有'), turned(TWO, 1, '"钱多"')], cells=[], says='引号')
text('four-bytes.csv', 'gb18030', rows=[HEAD, ONE, TWO, ['合计', '𠮷㐀', '', '', '15500.5', '']])
raw('utf-16be-no-mark.csv', '\r\n'.join(','.join(map(str, r)) for r in ROWS).encode('utf-16-be'))
raw('bad-cut-utf8.csv', '\n'.join(','.join(map(str, r)) for r in ROWS).encode().replace('吴'.encode(), b'\xe5\x90'), [], '文本表格')
text('bad-european.csv', parted=';', rows=[HEAD, turned(ONE, 4, '12500,50'), TWO], cells=['E2'])
# parts as other programs write them
SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'


def by_hand(name, party='<t>吴大有</t>', rent='<c r="E2"><v>12500</v></c>', begins='<c r="C2" t="s"><v>8</v></c>', styles='', settings='', cells=None, says=None):
    shared = [f'<t>{one}</t>' for one in [*HEAD, 'HT-091', None, '2024-03-01', '2026-02-28', '有', 'HT-092', '钱多', '2023-05-01', '2025-04-30', '无']]
    shared[7] = party
    s = lambda place, at: f'<c r="{place}" t="s"><v>{at}</v></c>'
    rows = ''.join(s(f'{column}1', at) for at, column in enumerate('ABCDEF'))
    one = s('A2', 6) + s('B2', 7) + begins + s('D2', 9) + rent + s('F2', 10)
    two = s('A3', 11) + s('B3', 12) + s('C3', 13) + s('D3', 14) + '<c r="E3"><v>3000.5</v></c>' + s('F3', 15)
    parts = {
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': f'<workbook xmlns="{SHEET}" xmlns:r="r">{settings}<sheets><sheet name="合同" sheetId="1" r:id="a"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="a" Type="t" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/sharedStrings.xml': f'<sst xmlns="{SHEET}">' + ''.join(f'<si>{one}</si>' for one in shared) + '</sst>',
        'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{SHEET}"><sheetData><row r="1">{rows}</row><row r="2">{one}</row><row r="3">{two}</row></sheetData></worksheet>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': '<Relationships><Relationship Id="rId1" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
        'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords count="1"><r><s v="HT-001"/></r></pivotCacheRecords>',
        'xl/vbaProject.bin': 'no macro is ever run',
    }
    if styles:
        parts['xl/styles.xml'] = f'<styleSheet xmlns="{SHEET}">{styles}</styleSheet>'
    with zipfile.ZipFile(case(name, cells, says), 'w', zipfile.ZIP_DEFLATED) as out:
        for part, written in parts.items():
            out.writestr(part, written)


by_hand('phonetic.xlsx', '<r><rPr><b/></rPr><t>吴</t></r><r><t xml:space="preserve">大有 </t></r><rPh sb="0" eb="1"><t>wu</t></rPh><phoneticPr fontId="1"/>')
by_hand('escaped.xlsx', '<t>&#x5434;<![CDATA[大]]><!-- who --><![CDATA[有]]></t>')
by_hand('float-noise.xlsx', rent='<c r="E2"><f>12000+500</f><v>12500.000000000002</v></c>')
by_hand('exponent.xlsx', rent='<c r="E2"><v>1.25E4</v></c>')
by_hand('bad-lost-text.xlsx', rent='<c r="E2" t="s"><v>999</v></c>', cells=['E2'])
by_hand('bad-formula-of-group.xlsx', rent='<c r="E2"><f t="shared" si="0"/></c>', cells=['E2'])
by_hand('days-of-1904-by-hand.xlsx', begins='<c r="C2" s="0"><v>43890</v></c>', settings='<workbookPr date1904="1"/>', styles='<cellXfs><xf numFmtId="14"/></cellXfs>')
by_hand('days-of-wps.xlsm', begins='<c r="C2" s="0"><v>45352</v></c>', styles='<cellXfs><xf numFmtId="31"/></cellXfs>')
by_hand('days-of-iso.xlsx', begins='<c r="C2" t="d"><v>2024-03-01T00:00:00</v></c>')
by_hand('days-almost.xlsx', begins='<c r="C2" s="0"><v>45351.999999999</v></c>', styles='<cellXfs><xf numFmtId="14"/></cellXfs>')
by_hand('bad-days-of-month.xlsx', begins='<c r="C2" s="0"><v>45352</v></c>', styles='<cellXfs><xf numFmtId="57"/></cellXfs>', cells=['C2'])
STRICT = (b'http://schemas.openxmlformats.org/spreadsheetml/2006/main', b'http://purl.oclc.org/ooxml/spreadsheetml/main')
repacked('strict.xlsx', lambda part, data: data.replace(*STRICT))


def container(*names):
    """An old compound file, as far as anybody looks: its head and the names in its directory."""
    directory = b''.join(name.encode('utf-16-le').ljust(128, b'\0') for name in names)
    return bytes.fromhex('d0cf11e0a1b11ae1') + bytes(504) + directory


raw('bad-locked.xlsx', container('Root Entry', 'EncryptedPackage', 'EncryptionInfo'), [], '设有打开密码')
raw('bad-letter.xlsx', container('Root Entry', 'WordDocument'), [], '另存为 .xlsx')
raw('bad-table.et', container('Root Entry', 'Workbook', 'ETExtData'), [], '.et')


def converted(name, suffix, kind, made, cells=None, says=None, read=()):
    work = os.path.join(folder, '.lo')
    subprocess.run(['soffice', f'-env:UserInstallation=file://{os.path.abspath(work)}', '--headless', *read, '--convert-to', kind,
                    '--outdir', os.path.join(folder, '.out'), os.path.join(folder, name)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.replace(os.path.join(folder, '.out', name.rsplit('.', 1)[0] + suffix), case(made, cells, says))


# LibreOffice's own
book([HEAD, turned(ONE, 4, '=12000+500'), turned(TWO, 4, '=6001/2')]).save(os.path.join(folder, '.formulas.xlsx'))
converted('excel-days.xlsx', '.csv', 'csv:Text - txt - csv (StarCalc):44,34,76,1', 'lo-utf8.csv')
converted('excel-days.xlsx', '.csv', 'csv:Text - txt - csv (StarCalc):9,34,85,1', 'lo-gbk-tabs.csv')
converted('merged-term.xlsx', '.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'lo-merged.xlsx')
converted('days-of-1904.xlsx', '.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'lo-1904.xlsx')
converted('.formulas.xlsx', '.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'lo-formulas.xlsx')
converted('quoted.csv', '.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'lo-from-csv.xlsx',
          read=['--infilter=CSV:44,34,76,1'])
converted('plain.xlsx', '.xls', 'xls:MS Excel 97', 'bad-lo.xls', [], '.xls')
converted('plain.xlsx', '.ods', 'ods', 'bad-lo.ods', [], '另存为 .xlsx')
converted('plain.xlsx', '.xls', 'xls:MS Excel 97', 'bad-renamed.xlsx', [], '另存为 .xlsx')
converted('plain.xlsx', '.xls', 'xls:MS Excel 97', 'bad-wps.et', [], '.et')
with open(os.path.join(folder, 'cases.json'), 'w', encoding='utf-8') as out:
    json.dump(cases, out, ensure_ascii=False)

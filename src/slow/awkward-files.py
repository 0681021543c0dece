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
xlsx('hidden-column.xlsx', change=lambda s, _: setattr(s.column_dimensions['E'], 'hidden', True))
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

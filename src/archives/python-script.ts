import { layout } from './archive-layout.ts'

/**
 * As many lines of Python as compute a code and compare every file: short enough to be read, and typed again, by somebody
 * who trusts no file of the archive. Nothing but what comes with Python.
 */
export function pythonScript(): string[] {
  return [
    'import hashlib, json, os',
    `清单, 里 = '${layout.manifest}', '${layout.papers}'   # 案卷校验码：改成 '${layout.list}' 和 ''`,
    'm = json.load(open(清单, encoding="utf-8-sig")); files = m.pop("files")',
    'c = lambda o: json.dumps(o, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()',
    'h = lambda b: hashlib.sha256(b).digest()',
    'def tree(l):',
    '    if len(l) < 2: return l[0] if l else h(b"")',
    '    k = 1',
    '    while k * 2 < len(l): k *= 2',
    '    return h(b"\\1" + tree(l[:k]) + tree(l[k:]))',
    'for f in files:',
    '    p = 里 + f["path"]',
    '    ok = os.path.isfile(p) and h(open(p, "rb").read()).hex() == f["sha256"]',
    '    if not ok: print("不一致或缺少", p)',
    'listed = {os.path.normpath(里 + f["path"]) for f in files} | {清单}',
    'for d, _, names in os.walk(里 or "."):',
    '    for n in names:',
    '        p = os.path.normpath(os.path.join(d, n))',
    '        if p not in listed: print("多出", p)',
    'if tree([h(b"\\0" + c(f)) for f in files]).hex() != m["tree"]: print("清单被改过")',
    'r = h(b"\\2" + c(m))',
    'for i in range(65536): r = h(r)',
    'd = [int.from_bytes(r, "big") >> 161 + 5 * (18 - i) & 31 for i in range(19)]; s = 0',
    'for x in d: s = (s ^ x) << 1; s = s ^ 37 if s & 32 else s',
    'print("".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[x] for x in d + [s]))',
  ]
}

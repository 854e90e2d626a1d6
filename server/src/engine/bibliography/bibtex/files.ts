/**
 * The files that a `file` field names: bare paths, or "description:path:type" as reference managers write it, several
 * of them parted by semicolons. A backslash keeps a colon or a semicolon in its path.
 */
export function filesOf(field: string): readonly string[] {
  return parted(field.replace(/^\{|\}$/g, ''), ';').flatMap((one) => {
    const parts = parted(one, ':').map((part) => part.replace(/\\([:;\\_{}%&#])/g, '$1').trim());
    const drive = parts.findIndex((part, i) => /^[A-Za-z]$/.test(part) && /^[\\/]/.test(parts[i + 1] ?? ''));
    if (drive >= 0) parts.splice(drive, 2, `${parts[drive]}:${parts[drive + 1]}`);
    const path = parts.find((part) => /\.[A-Za-z0-9]{1,8}$/.test(part)) ?? (parts.length > 1 ? parts[1] : parts[0]);
    return path === undefined || path === '' ? [] : [path];
  });
}

function parted(text: string, mark: string): string[] {
  return text.match(new RegExp(String.raw`(?:\\.|[^\\${mark}])+`, 'g')) ?? [];
}

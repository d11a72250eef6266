# A convolution: a 3 × 3 kernel slides over a digit; where it fits, the
# feature map is large. The kernel looks for an upper edge of ink.
H = 4.1
load 'figures/style.gp'
load 'figures/diagram.gp'
kernel = "-1 -1 -1 0 0 0 1 1 1"
map = "< awk '{ for (c = 0; c < 28; c++) p[NR - 1, c] = $(c + 1) } END { for (r = 0; r < 26; r++) for (c = 0; c < 26; c++) { z = 0; for (k = 0; k < 3; k++) z += p[r + 2, c + k] - p[r, c + k]; print r \"\t\" c \"\t\" z / 765 } }' figures/results/two.tsv"
set table $cells separator tab
plot 'figures/results/two.tsv' matrix using 1:2:3 with table
unset table
pixel = 0.115
shade(v) = int(0xf4 - v / 255.0 * 0xd9) * 0x10000 \
         + int(0xf1 - v / 255.0 * 0xd6) * 0x100 + int(0xea - v / 255.0 * 0xcf)
mix(a, b, t) = int(a + (b - a) * t)
signed(v) = v > 0 ? mix(0xf4, 0x1f, v) * 0x10000 + mix(0xf4, 0x5a, v) * 0x100 + mix(0xf4, 0x94, v) \
                  : mix(0xf4, 0xc4, -v) * 0x10000 + mix(0xf4, 0x45, -v) * 0x100 + mix(0xf4, 0x2d, -v)
top = 3.9
x1 = 0.15
x2 = 8.95
px(c) = x1 + c * pixel
py(r) = top - r * pixel
mx(c) = x2 + c * pixel
my(r) = top - (r + 1) * pixel
# The patch of the picture, the kernel, and the pixel of the map.
row = 3
col = 10
s = 0.52
kx = 6.1
ky = 2.3
do for [k = 0 : 8] {
    w = int(word(kernel, k + 1))
    eval rectangle(kx + (k % 3 - 1) * s, ky - (k / 3 - 1) * s, s, s, w > 0 ? pale(BLUE) : w < 0 ? pale(RED) : 0xffffff, INK)
    eval text(kx + (k % 3 - 1) * s, ky - (k / 3 - 1) * s, sprintf("%s%d", w < 0 ? "−" : "", abs(w)))
}
set object rectangle from px(col), py(row + 3) to px(col + 3), py(row) front fs empty border lc rgb GOLD lw 1.8
set object rectangle from mx(col), my(row + 1) to mx(col + 1), my(row) front fs empty border lc rgb GOLD lw 1.8
eval line(px(col + 3), py(row), kx - 1.5 * s, ky + 1.5 * s, GOLD)." front"
eval line(px(col + 3), py(row + 3), kx - 1.5 * s, ky - 1.5 * s, GOLD)." front"
eval arrow(kx + 1.5 * s + 0.1, ky, mx(col) - 0.05, my(row + 0.5), GOLD)." front"
eval text(px(14), 0.3, BEYOND_PICTURE." 28 × 28")
eval text(kx, 0.3, BEYOND_KERNEL." 3 × 3")
eval text(mx(13), 0.3, BEYOND_MAP." 26 × 26")
plot $cells using (px($1 + 0.5)):(py($2 + 0.5)):(pixel / 2):(pixel / 2):(shade($3)) \
         with boxxyerror fs solid lc rgb variable lw 0.3, \
     map using (mx($2 + 0.5)):(my($1 + 0.5)):(pixel / 2):(pixel / 2):(signed($3)) \
         with boxxyerror fs solid lc rgb variable lw 0.3

# One digit and three that are made from it.
H = 3.4
load 'figures/style.gp'
load 'figures/diagram.gp'
# Where in the picture a pixel of the new one comes from, as awk sees it.
array FROM[4] = ["r; C = c", "r + 3; C = c + 4", \
    "13.5 + (r - 13.5) * 0.978 + (c - 13.5) * 0.208; C = 13.5 + (c - 13.5) * 0.978 - (r - 13.5) * 0.208", \
    "r; C = c + (r - 13.5) * 0.45"]
array NAMES[4] = [BEYOND_AS_SCANNED, BEYOND_SHIFTED, BEYOND_TURNED, BEYOND_SHEARED]
pixels(i) = "< awk '{ for (c = 0; c < 28; c++) p[NR - 1, c] = $(c + 1) } END { for (r = 0; r < 28; r++) for (c = 0; c < 28; c++) { R = ".FROM[i]."; a = int(R + 10) - 10; b = int(C + 10) - 10; f = R - a; g = C - b; print r \"\t\" c \"\t\" (1 - f) * ((1 - g) * p[a, b] + g * p[a, b + 1]) + f * ((1 - g) * p[a + 1, b] + g * p[a + 1, b + 1]) } }' figures/results/two.tsv"
pixel = 0.093
shade(v) = int(0xf4 - v / 255.0 * 0xd9) * 0x10000 \
         + int(0xf1 - v / 255.0 * 0xd6) * 0x100 + int(0xea - v / 255.0 * 0xcf)
left(i) = 0.2 + (i - 1) * 3.13
do for [i = 1 : 4] { eval text(left(i) + 14 * pixel, 0.25, NAMES[i]) }
plot for [i = 1 : 4] pixels(i) using (left(i) + ($2 + 0.5) * pixel):(3.2 - ($1 + 0.5) * pixel):(pixel / 2):(pixel / 2):(shade($3)) \
    with boxxyerror fs solid lc rgb variable lw 0.3

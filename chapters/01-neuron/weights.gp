# What a weight means: five by five weights, four pictures, four sums.
H = 3.7
load 'figures/style.gp'
array Z[4]
do for [p = 1:4] {
    stats D.'results.tsv' using 2 every ::(p - 1)::(p - 1) nooutput
    Z[p] = STATS_min
}
load 'figures/diagram.gp'
cell = 0.38
# rgb of ink (0…1) and of a weight (-1…1)
part(v, from, to) = int(from + v * (to - from))
ink(v) = part(v, 0xf4, 0x1b) * 0x10000 + part(v, 0xf1, 0x1b) * 0x100 + part(v, 0xea, 0x1b)
sign(v) = v > 0 ? part(v, 0xf7, 0x1f) * 0x10000 + part(v, 0xf7, 0x5a) * 0x100 + part(v, 0xf7, 0x94) \
                : part(-v, 0xf7, 0xc4) * 0x10000 + part(-v, 0xf7, 0x45) * 0x100 + part(-v, 0xf7, 0x2d)
left(panel) = 0.1 + panel * 2.4 + (panel > 0 ? 0.55 : 0)
middle(panel) = left(panel) + 2.5 * cell
bottom = 0.9
names = PANELS
rest(s) = substr(s, strstrt(s, "|") + 1, strlen(s))
first(s) = strstrt(s, "|") ? substr(s, 1, strstrt(s, "|") - 1) : s
eval text(middle(0), bottom + 5 * cell + 0.35, WEIGHTS)
do for [p = 1:4] {
    eval text(middle(p), bottom + 5 * cell + 0.35, first(names))
    names = rest(names)
    eval colored(middle(p), 0.45, m('𝑧')." = ".(Z[p] < 0 ? "−" : "").sprintf("%g", abs(Z[p])), Z[p] > 0 ? BLUE : RED)
}
do for [panel = 0:4] {
    set object rectangle from left(panel),bottom to left(panel) + 5 * cell,bottom + 5 * cell front fs empty border lc rgb GREY lw 0.7
}
plot D.'cells.tsv' using (left($1) + ($2 + 0.5) * cell):(bottom + (4.5 - $3) * cell):(cell / 2):(cell / 2):($1 == 0 ? sign($4) : ink($4)) \
         with boxxyerror fs solid lc rgb variable lw 0.3, \
     D.'cells.tsv' using ($1 == 0 ? left(0) + ($2 + 0.5) * cell : NaN):(bottom + (4.5 - $3) * cell):($4 < 0 ? sprintf("−%g", -$4) : sprintf("%g", $4)):($4 == 0 ? GREY : 0xffffff) \
         with labels font ",7.5" tc rgb variable

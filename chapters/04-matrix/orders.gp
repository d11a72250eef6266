# The letter F, stretched and then turned (above), turned and then
# stretched (below).
H = 4.7
load 'figures/style.gp'
set multiplot
set xrange [-8:5]
set yrange [-0.6:6.0]
set size ratio -1
set xtics -8, 2, 6 format "" scale 0
set ytics 0, 2, 4 format "" scale 0
set border 0
set xzeroaxis lc rgb GREY lw 0.9 lt 1
set yzeroaxis lc rgb GREY lw 0.9 lt 1
panel(k, row) = sprintf("set lmargin at screen %g; set rmargin at screen %g; set tmargin at screen %g; set bmargin at screen %g", \
    0.005 + 0.335 * k, 0.325 + 0.335 * k, 0.99 - 0.5 * row, 0.55 - 0.5 * row)
shape(name, color) = sprintf("plot D.'shape-%s.tsv' using 1:2 with filledcurves closed fc rgb %d fs solid 0.75 border lc rgb %d", name, color, color)
do for [row = 0:1] {
    do for [k = 0:2] {
        eval panel(k, row)
        name = k == 0 ? "F" : k == 1 ? (row ? "TF" : "SF") : (row ? "STF" : "TSF")
        label = k == 0 ? '𝐹' : k == 1 ? (row ? '𝑇𝐹' : '𝑆𝐹') : (row ? '𝑆𝑇𝐹' : '𝑇𝑆𝐹')
        set label 1 m(label) at -7.7,5.2 left font ",11"
        eval shape(name, k == 0 ? GREY : row ? RED : BLUE)
    }
}
unset multiplot

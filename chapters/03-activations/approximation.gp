# One curve (gray) and four sums of shifted units that try to follow it
# on the domain from 0 to 1 (shaded).
H = 8.0
load 'figures/style.gp'
set multiplot layout 2,2 margins 0.06,0.985,0.07,0.94 spacing 0.08,0.15
set xrange [-0.15:1.15]
set yrange [-0.2:1.2]
set xtics 0.5
set ytics 0.5
set object rectangle from 0,-0.2 to 1,1.2 behind fc rgb 0xeef3f8 fs solid 1 noborder
set title offset 0,-0.6
d = D.'approximation.tsv'
do for [k = 0:3] {
    set title (k == 0 ? FOUR_RELUS : k == 1 ? MANY_RELUS : k == 2 ? MANY_SIGMOIDS : SQUARES)
    plot d using 1:2 with lines lc rgb GREY lw 3.2, \
         d using 1:k + 3 with lines lc rgb (k == 3 ? RED : BLUE) lw 1.5
}
unset multiplot

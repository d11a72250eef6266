# The saddle x² − y² and two ways down it.
W = 12.4
H = 7.6
load 'figures/style.gp'
set multiplot
set view 52, 24, 1.14, 1.15
set xrange [-1:1]
set yrange [-1:1]
set zrange [-1:1]
set xyplane at -1
set ztics 1
set xtics 1 offset 0,-0.3
set ytics 1 offset 0.5,-0.3
set border 31 lc rgb GREY lw 0.6
set xlabel m('𝑥')
set ylabel m('𝑦')
unset colorbox
set isosamples 33
set samples 33
set palette defined (-1 "#7fa6cf", 0 "#f2efe9", 1 "#e6a392")
set pm3d depthorder border lc rgb 0xffffff lw 0.25
splot x**2 - y**2 with pm3d
unset pm3d
unset border
unset tics
unset xlabel
unset ylabel
splot D.'saddle.tsv' index 0 using 1:2:($3 + 0.02) with linespoints lc rgb INK lw 1.6 pt 7 ps 0.3, \
      '' index 1 using 1:2:($3 + 0.02) with linespoints lc rgb RED lw 1.6 pt 7 ps 0.3
unset multiplot

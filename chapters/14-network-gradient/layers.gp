# Mean size of the slopes in each of ten layers, for 20 networks.
W = 12.4
H = 6.2
load 'figures/style.gp'
set logscale y
set xrange [0.7:10.6]
set yrange [1e-7:3]
set xtics 1, 1, 10
unset mytics
set ytics 1e-6, 100, 3 format "10^{%T}"
set ytics add ("1" 1)
set xlabel LAYER." ".m('𝑙')
set ylabel MEAN.'  '.m('|∂𝐶/∂𝑤_{𝑗𝑘}|') offset 0.5,0
set label RELUS at 4.5,0.25 center tc rgb BLUE
set label SIGMOIDS at 5.4,6e-5 left tc rgb RED
plot D.'layers-relu.tsv' index 0 using 1:2 with lines lw 0.6 dt solid lc rgb 0xb01f5a94, \
     D.'layers-sigmoid.tsv' index 0 using 1:2 with lines lw 0.6 dt solid lc rgb 0xb0c4452d, \
     D.'layers-relu.tsv' index 1 using 1:2 with linespoints lt 1 pt 7 ps 0.4, \
     D.'layers-sigmoid.tsv' index 1 using 1:2 with linespoints lt 2 pt 5 ps 0.4

# Two epochs of eleven examples in batches of four.
H = 4.3
load 'figures/style.gp'
load 'figures/diagram.gp'
unset grid
gap = 0.3
first = 1.55
side = 0.78
x(i, batch) = first + side * (i + 0.5) + gap * batch
y(epoch) = 2.2 - 1.55 * epoch
tint(batch) = batch == 0 ? pale(BLUE) : batch == 1 ? pale(GREEN) : pale(GOLD)
set label DATA at 0.05, 3.8 left
do for [i = 0 : 10] {
    eval box(x(i, 1), 3.8, side, 0.55, sprintf("%d", i))
}
do for [epoch = 0 : 1] {
    set label sprintf(EPOCH_NO, epoch + 1) at 0.05, y(epoch) left
    set label UPDATES at x(10, 2) + side, y(epoch) left font ",7" tc rgb GREY
    do for [batch = 0 : 2] {
        set label sprintf(BATCH_NO, batch) at x(4 * batch + (batch < 2 ? 1.5 : 1), batch), y(epoch) + 0.52 center font ",7" tc rgb GREY
    }
}
plot D.'order.tsv' using (x($2, $4)):(y($1)):(side / 2):(0.275):(tint($4)) with boxxyerror fs solid 1 noborder lc rgb variable, \
     '' using (x($2, $4)):(y($1)):(side / 2):(0.275) with boxxyerror fs empty border rgb INK lc rgb INK lw 1.2, \
     '' using (x($2, $4)):(y($1)):(sprintf("%d", $3)) with labels tc rgb INK

# One iteration of the training loop as a cycle.
W = 12.4
H = 4.9
load 'figures/style.gp'
load 'figures/diagram.gp'
# The inner loop, one round for each example.
set object rectangle center 6.95,3.2 size 7.0,2.3 behind fillcolor rgb 0xf4f6f9 fillstyle solid 1 border lc rgb PALE
eval colored(6.95, 4.62, EACH." ".m('𝑁')." ".EXAMPLES, BLUE)
eval tinted(1.55, 3.0, 1.9, 1.0, RESET, GOLD)
eval tinted(4.65, 3.0, 1.9, 1.0, FORWARD, BLUE)
eval tinted(6.95, 3.0, 1.9, 1.0, BACKWARD, BLUE)
eval tinted(9.25, 3.0, 1.9, 1.0, ACCUMULATE, BLUE)
eval tinted(9.25, 0.95, 1.9, 1.0, AVERAGE, GREEN)
eval tinted(6.95, 0.95, 1.9, 1.0, STEP, RED)
eval arrow(2.52, 3.0, 3.67, 3.0, INK)
eval arrow(5.62, 3.0, 5.97, 3.0, INK)
eval arrow(7.92, 3.0, 8.27, 3.0, INK)
# next example
eval line(9.25, 3.52, 9.25, 4.05, BLUE)
eval line(9.25, 4.05, 4.65, 4.05, BLUE)
eval arrow(4.65, 4.05, 4.65, 3.54, BLUE)
eval arrow(9.25, 2.48, 9.25, 1.49, INK)
eval arrow(8.28, 0.95, 7.94, 0.95, INK)
# next iteration
eval line(5.98, 0.95, 1.55, 0.95, INK)
eval arrow(1.55, 0.95, 1.55, 2.46, INK)
eval text(3.75, 0.65, AGAIN)
# what each does
eval text(1.55, 3.75, m('𝑑𝑊 = 0'))
eval rightward(9.5, 1.72, LAST)
eval rightward(10.4, 0.95, m('𝑑𝑊 / 𝑁'))
eval text(6.95, 0.2, m('𝑊 ← 𝑊 − 𝜂 𝑑𝑊'))
plot NaN

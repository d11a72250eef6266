# What the three sets are for.
H = 2.2
load 'figures/style.gp'
load 'figures/diagram.gp'
twice(x, name, count) = text(x, 1.22, name)."; ".text(x, 0.87, count)
eval tinted(3.9, 1.05, 7.7, 0.85, '', BLUE)
eval tinted(9.1, 1.05, 2.7, 0.85, '', GOLD)
eval tinted(11.49, 1.05, 1.7, 0.85, '', RED)
eval twice(3.9, TRAIN_SET, '48,000')
eval twice(9.1, VALID_SET, '12,000')
eval twice(11.49, TEST_SET, '10,000')
eval text(5.25, 1.95, TRAIN_FILE)
eval text(11.49, 1.95, TEST_FILE)
eval line(0.05, 1.68, 10.45, 1.68, GREY)
eval line(10.64, 1.68, 12.34, 1.68, GREY)
eval text(3.9, 0.33, LEARNS)
eval text(9.1, 0.33, CHOOSES)
eval text(11.49, 0.33, REPORTS)
plot NaN

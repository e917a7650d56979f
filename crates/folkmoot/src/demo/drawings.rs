//! Pictures of Veldmonde, drawn when the demo begins: a bridge behind a barrier, a cloud over a street, trees to be planted. Nobody took them.
//!
//! Plain shapes on a plain ground; every edge is smooth because twice as many points are drawn and counted together.

use anyhow::{Result, bail};

/// Width of a picture, pixels.
const WIDTH: u32 = 960;
/// Height, pixels.
const HEIGHT: u32 = 600;
/// Points drawn for each pixel, along one side.
const FINE: u32 = 2;

/// Red, green, blue.
type Paint = [u8; 3];

/// A drawing in pixels of three bytes, row by row.
#[derive(Debug)]
pub(super) struct Drawing {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) rgb: Vec<u8>,
}

/// What is drawn on; places are counted in pixels of the picture.
struct Canvas {
    points: Vec<Paint>,
}

impl Canvas {
    fn new(ground: Paint) -> Self {
        let points = usize::try_from(WIDTH * FINE * HEIGHT * FINE).unwrap_or_default();
        Self { points: vec![ground; points] }
    }

    /// Paints every point that is inside, of those within a frame.
    fn fill(&mut self, paint: Paint, [left, top, right, bottom]: [i32; 4], inside: impl Fn(i32, i32) -> bool) {
        let (wide, high, fine) = (WIDTH * FINE, HEIGHT * FINE, i32::try_from(FINE).unwrap_or(1));
        let within = |edge: i32, most: u32| u32::try_from(edge * fine).unwrap_or(0).min(most);
        for y in within(top, high)..within(bottom, high) {
            for x in within(left, wide)..within(right, wide) {
                let (at_x, at_y) = (i32::try_from(x).unwrap_or(0), i32::try_from(y).unwrap_or(0));
                if inside(at_x / fine, at_y / fine)
                    && let Some(point) = usize::try_from(y * wide + x).ok().and_then(|place| self.points.get_mut(place))
                {
                    *point = paint;
                }
            }
        }
    }

    fn rectangle(&mut self, paint: Paint, frame: [i32; 4]) {
        self.fill(paint, frame, |_, _| true);
    }

    /// An ellipse that touches the sides of a frame.
    fn ellipse(&mut self, paint: Paint, frame: [i32; 4]) {
        let [left, top, right, bottom] = frame;
        let (half_x, half_y) = (i64::from((right - left).max(2)) / 2, i64::from((bottom - top).max(2)) / 2);
        let (middle_x, middle_y) = (i64::from(left) + half_x, i64::from(top) + half_y);
        self.fill(paint, frame, |x, y| {
            let (x, y) = (i64::from(x) - middle_x, i64::from(y) - middle_y);
            x * x * half_y * half_y + y * y * half_x * half_x <= half_x * half_x * half_y * half_y
        });
    }

    /// A triangle standing on the lower side of a frame.
    fn peak(&mut self, paint: Paint, frame: [i32; 4]) {
        let [left, top, right, bottom] = frame;
        let (middle, half, high) = (i32::midpoint(left, right), (right - left) / 2, (bottom - top).max(1));
        self.fill(paint, frame, |x, y| (x - middle).abs() * high <= half * (y - top));
    }

    /// Counts the points of each pixel together.
    fn finish(self) -> Drawing {
        let (wide, fine) = (WIDTH * FINE, FINE * FINE);
        let mut rgb = Vec::with_capacity(usize::try_from(WIDTH * HEIGHT * 3).unwrap_or_default());
        for y in 0..HEIGHT {
            for x in 0..WIDTH {
                for part in 0..3 {
                    let spots =
                        (0..FINE).flat_map(|down| (0..FINE).map(move |across| (y * FINE + down) * wide + x * FINE + across));
                    let point = |spot: u32| self.points.get(usize::try_from(spot).ok()?)?.get(part).copied();
                    let sum: u32 = spots.filter_map(point).map(u32::from).sum();
                    rgb.push(u8::try_from(sum / fine).unwrap_or(u8::MAX));
                }
            }
        }
        Drawing { width: WIDTH, height: HEIGHT, rgb }
    }
}

/// Draws a scene by its name.
///
/// # Errors
/// There is no such scene.
pub(super) fn draw(scene: &str) -> Result<Drawing> {
    Ok(match scene {
        "bridge" => bridge(),
        "street" => street(),
        "trees" => trees(),
        _ => bail!("there is no drawing of {scene}"),
    })
}

/// A drawbridge over grey water, closed off with a red and white barrier.
fn bridge() -> Drawing {
    let mut canvas = Canvas::new([198, 217, 224]);
    canvas.rectangle([120, 148, 158], [0, 400, 960, 600]);
    for (row, start) in [(440, 40), (480, 300), (520, 90), (560, 520)] {
        canvas.rectangle([148, 174, 183], [start, row, start + 240, row + 6]);
    }
    canvas.rectangle([92, 84, 78], [0, 330, 960, 392]);
    for left in [120, 400, 680] {
        canvas.ellipse([120, 148, 158], [left, 350, left + 190, 500]);
    }
    canvas.rectangle([62, 58, 56], [0, 316, 960, 336]);
    for left in [180, 640] {
        canvas.rectangle([232, 228, 219], [left, 80, left + 26, 330]);
        canvas.rectangle([232, 228, 219], [left + 104, 80, left + 130, 330]);
        canvas.rectangle([206, 200, 188], [left - 10, 70, left + 140, 96]);
    }
    for bar in 0..12 {
        let left = 60 + bar * 70;
        canvas.rectangle(if bar % 2 == 0 { [193, 39, 45] } else { [247, 245, 240] }, [left, 250, left + 70, 278]);
    }
    for left in [100, 830] {
        canvas.rectangle([54, 54, 56], [left, 240, left + 18, 336]);
    }
    canvas.finish()
}

/// A street of houses under a heavy cloud.
fn street() -> Drawing {
    let mut canvas = Canvas::new([170, 180, 190]);
    for (left, top, wide) in [(60, 60, 380), (300, 20, 420), (560, 70, 360)] {
        canvas.ellipse([96, 104, 116], [left, top, left + wide, top + 170]);
    }
    for (place, paint) in [[173, 92, 70], [204, 168, 120], [140, 74, 66], [190, 134, 98], [160, 96, 78]].into_iter().enumerate() {
        let left = 20 + 190 * i32::try_from(place).unwrap_or(0);
        canvas.rectangle(paint, [left, 300, left + 160, 500]);
        canvas.peak([84, 62, 58], [left - 12, 220, left + 172, 302]);
        for (x, y) in [(26, 340), (96, 340), (96, 420)] {
            canvas.rectangle([250, 225, 150], [left + x, y, left + x + 40, y + 46]);
        }
        canvas.rectangle([60, 48, 46], [left + 26, 416, left + 66, 500]);
    }
    canvas.rectangle([88, 90, 94], [0, 500, 960, 600]);
    for left in [40, 280, 520, 760] {
        canvas.rectangle([230, 228, 220], [left, 544, left + 140, 556]);
    }
    for drop in 0..60 {
        let (x, y) = (drop * 157 % 960, 190 + drop * 97 % 300);
        canvas.rectangle([214, 224, 232], [x, y, x + 3, y + 18]);
    }
    canvas.finish()
}

/// A green slope with young trees and a spade.
fn trees() -> Drawing {
    let mut canvas = Canvas::new([205, 228, 240]);
    canvas.ellipse([250, 214, 98], [740, 50, 860, 170]);
    canvas.ellipse([148, 186, 118], [-300, 330, 700, 900]);
    canvas.ellipse([104, 156, 92], [300, 380, 1300, 900]);
    for (left, ground, size) in [(140, 420, 70), (360, 410, 90), (580, 450, 60), (780, 440, 80)] {
        canvas.rectangle([112, 80, 54], [left - 6, ground - 60, left + 6, ground + 40]);
        canvas.ellipse([52, 112, 66], [left - size, ground - 90 - size, left + size, ground - 90 + size]);
        canvas.ellipse([74, 138, 84], [left - size / 2, ground - 90 - size, left + size / 2, ground - 90]);
    }
    canvas.rectangle([140, 100, 62], [468, 380, 480, 520]);
    canvas.rectangle([140, 100, 62], [450, 374, 498, 386]);
    canvas.rectangle([84, 88, 94], [452, 510, 496, 560]);
    canvas.peak([92, 66, 44], [520, 500, 660, 560]);
    canvas.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scene_is_a_whole_picture_of_its_own() {
        let drawn = ["bridge", "street", "trees"].map(|scene| draw(scene).unwrap().rgb);
        for rgb in &drawn {
            assert_eq!(rgb.len(), 960 * 600 * 3);
            let paints: std::collections::BTreeSet<&[u8]> = rgb.chunks(3).collect();
            assert!(paints.len() > 8, "{} paints", paints.len());
        }
        assert!(drawn[0] != drawn[1] && drawn[1] != drawn[2]);
        assert!(draw("castle").is_err());
    }
}

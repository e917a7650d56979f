//! Pieces of PNG files, for tests that build one that is odd.

/// A chunk of a PNG file: length, kind, data and checksum ([PNG, 5.3](https://www.w3.org/TR/png-3/#5Chunk-layout)).
pub fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = !0_u32;
    for byte in kind.iter().chain(data) {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    let mut chunk = u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes().to_vec();
    chunk.extend_from_slice(&kind);
    chunk.extend_from_slice(data);
    chunk.extend_from_slice(&(!crc).to_be_bytes());
    chunk
}

//! Which addresses we connect to: global unicast, and nothing else. Ranges from the IANA special-purpose registries for IPv4 and IPv6
//! (RFC 6890 and its updates, read 2026-11); every form that wraps an IPv4 address is refused whole, whatever is inside.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

/// Why an address is not one we connect to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal(pub &'static str);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// First address, prefix length, name.
type Range4 = (Ipv4Addr, u32, &'static str);
/// First address, prefix length, name.
type Range6 = (Ipv6Addr, u32, &'static str);

const REFUSED_V4: [Range4; 16] = [
    (Ipv4Addr::UNSPECIFIED, 8, "unspecified or this network"),
    (Ipv4Addr::new(10, 0, 0, 0), 8, "private"),
    (Ipv4Addr::new(100, 64, 0, 0), 10, "shared by a carrier's address translation"),
    (Ipv4Addr::new(127, 0, 0, 0), 8, "loopback"),
    (Ipv4Addr::new(169, 254, 0, 0), 16, "link-local"),
    (Ipv4Addr::new(172, 16, 0, 0), 12, "private"),
    (Ipv4Addr::new(192, 0, 0, 0), 24, "reserved for protocols"),
    (Ipv4Addr::new(192, 0, 2, 0), 24, "documentation"),
    (Ipv4Addr::new(192, 31, 196, 0), 24, "AS112 sink"),
    (Ipv4Addr::new(192, 88, 99, 0), 24, "6to4 relay"),
    (Ipv4Addr::new(192, 168, 0, 0), 16, "private"),
    (Ipv4Addr::new(198, 18, 0, 0), 15, "benchmarking"),
    (Ipv4Addr::new(198, 51, 100, 0), 24, "documentation"),
    (Ipv4Addr::new(203, 0, 113, 0), 24, "documentation"),
    (Ipv4Addr::new(224, 0, 0, 0), 4, "multicast"),
    (Ipv4Addr::new(240, 0, 0, 0), 4, "reserved or broadcast"),
];

/// Inside `2000::/3`; everything outside it is refused as a whole.
const REFUSED_V6: [Range6; 5] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, "reserved for protocols (Teredo, benchmarking, ORCHID)"),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, "documentation"),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16, "6to4"),
    (Ipv6Addr::new(0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0), 48, "AS112 sink"),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, "documentation"),
];

/// Whether an address is global unicast.
///
/// # Errors
/// What else it is.
pub fn global_unicast(address: IpAddr) -> Result<(), Refusal> {
    match address {
        IpAddr::V4(v4) => global_v4(v4),
        IpAddr::V6(v6) => global_v6(v6),
    }
}

fn global_v4(address: Ipv4Addr) -> Result<(), Refusal> {
    let bits = u32::from(address);
    match REFUSED_V4.iter().find(|(first, length, _)| (bits ^ u32::from(*first)) >> (32 - length) == 0) {
        Some((_, _, name)) => Err(Refusal(name)),
        None => Ok(()),
    }
}

fn global_v6(address: Ipv6Addr) -> Result<(), Refusal> {
    let bits = u128::from(address);
    if bits >> 125 != 0b001 {
        return Err(Refusal(outside_global(address)));
    }
    match REFUSED_V6.iter().find(|(first, length, _)| (bits ^ u128::from(*first)) >> (128 - length) == 0) {
        Some((_, _, name)) => Err(Refusal(name)),
        None => Ok(()),
    }
}

fn outside_global(address: Ipv6Addr) -> &'static str {
    match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 0] => "unspecified",
        [0, 0, 0, 0, 0, 0, 0, 1] => "loopback",
        [0, 0, 0, 0, 0, 0xffff, ..] => "IPv4-mapped",
        [0x64, 0xff9b, ..] => "NAT64",
        [first, ..] if first & 0xfe00 == 0xfc00 => "private",
        [first, ..] if first & 0xff80 == 0xfe80 => "link-local or site-local",
        [first, ..] if first & 0xff00 == 0xff00 => "multicast",
        _ => "not global unicast",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const VECTORS: &str = include_str!("../../testdata/ssrf_vectors.tsv");

    #[test]
    fn every_vector_is_refused() {
        let mut seen = 0;
        for line in VECTORS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let address: IpAddr = line.split('\t').next().unwrap().parse().unwrap();
            assert!(global_unicast(address).is_err(), "{address} is let through");
            seen += 1;
        }
        assert!(seen >= 40, "only {seen} vectors were read");
    }

    #[test]
    fn ordinary_servers_and_the_edges_beside_refused_ranges_are_let_through() {
        for address in [
            "9.255.255.255",
            "11.0.0.1",
            "100.63.255.255",
            "100.128.0.1",
            "126.0.0.1",
            "128.0.0.1",
            "172.15.255.255",
            "172.32.0.1",
            "192.0.1.1",
            "192.167.255.255",
            "192.169.0.1",
            "198.17.255.255",
            "198.20.0.1",
            "223.255.255.255",
            "1.1.1.1",
            "2001:200::1",
            "2001:4860::1",
            "2003::1",
            "2a01:4f8::1",
            "2606:4700::1",
            "3ffe:ffff::1",
        ] {
            assert_eq!(global_unicast(address.parse().unwrap()), Ok(()), "{address}");
        }
    }

    proptest! {
        #[test]
        fn no_form_that_wraps_an_ipv4_address_is_let_through(v4: u32, tail: u64) {
            let [a, b, c, d] = v4.to_be_bytes();
            let (high, low) = (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]));
            let rest = (tail & 0xffff) as u16;
            for wrapped in [
                Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, high, low),
                Ipv6Addr::new(0, 0, 0, 0, 0xffff, 0, high, low),
                Ipv6Addr::new(0, 0, 0, 0, 0, 0, high, low),
                Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, high, low),
                Ipv6Addr::new(0x2002, high, low, rest, 0, 0, 0, 1),
                Ipv6Addr::new(0x2001, 0, rest, rest, 0, 0, !high, !low),
            ] {
                prop_assert!(global_unicast(IpAddr::V6(wrapped)).is_err());
            }
        }
    }
}

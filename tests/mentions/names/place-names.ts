/** Places of the region, one line each: the commonest name, then three other spellings met in print. */
export const placeNames = `
Homs | Hims | Ḥimṣ | HOMS
Hama | Hamah | Ḥamāh | HAMA
Aleppo | Halab | Ḥalab | ALEPPO
Deir ez-Zor | Deir Ezzor | Dayr az-Zawr | Deir al-Zour
Raqqa | ar-Raqqah | Al-Raqqa | Raqqah
Palmyra | Tadmur | Tadmor | PALMYRA
Idlib | Idleb | IDLIB | Idlib city
Latakia | Lattakia | al-Ladhiqiyah | Ladhiqiya
Tartus | Tartous | Ṭarṭūs | TARTUS
Daraa | Dar'a | Deraa | Dara’a
Suwayda | Sweida | as-Suwayda | Al-Suwayda
Quneitra | Qunaytirah | Al-Qunaytirah | Kuneitra
Al-Hasakah | Hasakah | Hasaka | al-Hasaka
Qamishli | Al-Qamishli | Kamishli | Qamishlo
Kobani | Kobane | Kobanî | Ain al-Arab
Manbij | Menbij | Manbidj | MANBIJ
Abu Kamal | Al-Bukamal | Albu Kamal | Abu Kemal
Al-Mayadin | Mayadin | Mayadeen | al-Mayadeen
Al-Tanf | Tanf | at-Tanf | Al Tanf
Shayrat Air Base | Shayrat airbase | Al-Shayrat air base | Shayrat airfield
T4 air base | Tiyas Air Base | T-4 airbase | Tiyas airbase
Hmeimim Air Base | Khmeimim air base | Hmeymim airbase | Hemeimeem air base
Golan Heights | the Golan | occupied Golan | Golan
Mosul | al-Mawsil | Mawsil | MOSUL
Kirkuk | Karkuk | Kirkūk | KIRKUK
Erbil | Arbil | Irbil | Hewler
Sulaymaniyah | Sulaimaniya | Slemani | Sulaimaniyah
Fallujah | Falluja | al-Fallujah | Al-Falluja
Ramadi | ar-Ramadi | Al-Ramadi | RAMADI
Tikrit | Takrit | Tikrīt | TIKRIT
Sinjar | Shingal | Shengal | SINJAR
Al-Qaim | al-Qa'im | Qaim | Al Qaim
Samarra | Samara' | Sāmarrā | SAMARRA
Basra | Basrah | al-Basrah | Al Basra
Najaf | an-Najaf | Al-Najaf | NAJAF
Karbala | Kerbala | Karbalā | KARBALA
Ain al-Asad | Al-Asad Air Base | Ayn al-Asad | Ain al-Assad air base
Baalbek | Baalbeck | Ba'albek | Baalbak
Nabatieh | Nabatiyeh | Nabatiyah | an-Nabatiyah
Sidon | Saida | Sayda | SIDON
Bekaa Valley | Beqaa Valley | Biqa Valley | Bekaa
Gaza Strip | the Gaza Strip | Gaza strip | GAZA STRIP
Rafah | Rafaḥ | RAFAH | Rafah city
Khan Younis | Khan Yunis | Khan Yunus | Khan Yunes
Jenin | Janin | Jenīn | JENIN
Nablus | Nabulus | Nāblus | NABLUS
Hebron | Al-Khalil | HEBRON | Hebron city
West Bank | the West Bank | occupied West Bank | WEST BANK
Hodeidah | Hudaydah | Al-Hudaydah | Hodeida
Marib | Ma'rib | Mareb | Maarib
Taiz | Ta'izz | Taizz | Ta’iz
Aden | 'Adan | ADEN | port of Aden
Saada | Sa'dah | Saadah | Sa’ada
Bab el-Mandeb | Bab al-Mandab | Bab al-Mandeb | Bab-el-Mandeb
Strait of Hormuz | Hormuz Strait | Straits of Hormuz | Hormuz
Bandar Abbas | Bandar-Abbas | Bandar-e Abbas | BANDAR ABBAS
Natanz | Natanz facility | NATANZ | Natanz enrichment plant
Isfahan | Esfahan | Ispahan | Eṣfahān
Fordow | Fordo | Fordow enrichment plant | FORDOW
Diyarbakir | Diyarbakır | DIYARBAKIR | Diyarbekir
`;

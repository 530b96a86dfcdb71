/** Actors of the region, one line each: the commonest name, then three other spellings met in print. */
export const actorNames = `
Hezbollah | Hizballah | Hizbullah | Hezbullah
Hamas | HAMAS | Islamic Resistance Movement | Ḥamās
Houthis | Huthis | Ansar Allah | Ansarullah
Islamic State | ISIS | ISIL | Daesh
IRGC | Islamic Revolutionary Guard Corps | Iran's Revolutionary Guards | Revolutionary Guard Corps
Quds Force | Qods Force | IRGC-QF | al-Quds Force
Palestinian Islamic Jihad | PIJ | Islamic Jihad | Islamic Jihad Movement in Palestine
Syrian Democratic Forces | SDF | S.D.F. | Quwat Suriya al-Dimuqratiya
Kataib Hezbollah | Kata'ib Hizballah | Kataeb Hezbollah | Hezbollah Brigades
Popular Mobilization Forces | Popular Mobilisation Forces | Hashd al-Shaabi | PMF
Asaib Ahl al-Haq | Asa'ib Ahl al-Haqq | AAH | League of the Righteous
Harakat Hezbollah al-Nujaba | Harakat al-Nujaba | Nujaba Movement | al-Nujaba
Badr Organization | Badr Organisation | Badr Brigade | Badr Corps
Kataib Sayyid al-Shuhada | Kata'ib Sayyid al-Shuhada | KSS | Kataib Sayyed al-Shuhada
Hayat Tahrir al-Sham | HTS | Hay'at Tahrir al-Sham | Hayat Tahrir ash-Sham
Jabhat al-Nusra | Nusra Front | al-Nusra Front | Jabhat an-Nusra
Ahrar al-Sham | Ahrar ash-Sham | Ahrar Al Sham | Harakat Ahrar al-Sham
Free Syrian Army | FSA | F.S.A. | FREE SYRIAN ARMY
Syrian National Army | SNA | Turkish-backed Syrian National Army | Syrian National Army (SNA)
PKK | Kurdistan Workers' Party | Kurdistan Workers Party | P.K.K.
YPG | People's Protection Units | People’s Protection Units | Y.P.G.
Peshmerga | Pesh Merga | Kurdish Peshmerga | peshmerga
Al-Qaeda | al-Qaida | Al Qaeda | Al Qaida
Al-Qaeda in the Arabian Peninsula | AQAP | al-Qaida in the Arabian Peninsula | Ansar al-Sharia in Yemen
Fatemiyoun | Liwa Fatemiyoun | Fatimiyoun | Fatemiyoun Brigade
Zainabiyoun | Zaynabiyoun | Zeynabiyoun | Liwa Zainabiyoun
Amal Movement | Harakat Amal | Amal | AMAL Movement
Fatah | Fateh | al-Fatah | Fatah movement
Palestinian Authority | Palestinian National Authority | PNA | the Palestinian Authority
PLO | Palestine Liberation Organization | Palestine Liberation Organisation | P.L.O.
PFLP | Popular Front for the Liberation of Palestine | P.F.L.P. | Popular Front for Liberation of Palestine
Al-Aqsa Martyrs Brigades | al-Aqsa Martyrs' Brigades | Al Aqsa Martyrs Brigade | Aqsa Martyrs Brigades
Qassam Brigades | al-Qassam Brigades | Izz ad-Din al-Qassam Brigades | Izzedine al-Qassam Brigades
Saraya al-Quds | al-Quds Brigades | Al Quds Brigades | Saraya al Quds
Lions' Den | Lions’ Den | Lion's Den | Areen al-Usood
Israel Defense Forces | IDF | Israeli Defence Forces | Israel Defence Forces
Mossad | the Mossad | MOSSAD | Israel's Mossad
Shin Bet | Shabak | Shin Beth | Israel Security Agency
Israeli Air Force | IAF | Israel Air Force | the Israeli air force
Unit 8200 | unit 8200 | Israel's Unit 8200 | UNIT 8200
United Nations | UN | U.N. | the United Nations
UNIFIL | United Nations Interim Force in Lebanon | UN Interim Force in Lebanon | U.N. Interim Force in Lebanon
UNRWA | U.N.R.W.A. | UN Relief and Works Agency | Unrwa
IAEA | International Atomic Energy Agency | I.A.E.A. | the International Atomic Energy Agency
NATO | Nato | North Atlantic Treaty Organization | N.A.T.O.
European Union | EU | E.U. | the European Union
Arab League | League of Arab States | the Arab League | ARAB LEAGUE
Gulf Cooperation Council | GCC | Gulf Co-operation Council | the GCC
Organisation of Islamic Cooperation | OIC | Organization of Islamic Cooperation | O.I.C.
OPEC | Organization of the Petroleum Exporting Countries | Opec | O.P.E.C.
U.S. Central Command | CENTCOM | US Central Command | Centcom
U.S. Fifth Fleet | US 5th Fleet | Fifth Fleet | US Fifth Fleet
CIA | C.I.A. | Central Intelligence Agency | the CIA
Pentagon | the Pentagon | US Department of Defense | U.S. Defense Department
State Department | U.S. State Department | US State Department | US Department of State
White House | the White House | WHITE HOUSE | the White House's
Kremlin | the Kremlin | KREMLIN | the Kremlin's
Wagner Group | Wagner | PMC Wagner | Wagner mercenaries
Russian Aerospace Forces | Russian Air Force | VKS | Russia's Aerospace Forces
FSB | Federal Security Service | F.S.B. | Russia's FSB
Iran | Islamic Republic of Iran | Islamic Republic | Tehran
Iraq | Republic of Iraq | Iraqi government | IRAQ
Syria | Syrian Arab Republic | Syrian government | Syrian regime
Lebanon | Lebanese Republic | Lebanese government | LEBANON
Israel | State of Israel | Israeli government | ISRAEL
Turkey | Türkiye | Turkiye | Ankara
Saudi Arabia | Kingdom of Saudi Arabia | KSA | Riyadh
United Arab Emirates | UAE | U.A.E. | Emirates
Qatar | State of Qatar | Doha | QATAR
Yemen | Republic of Yemen | Yemeni government | YEMEN
Egypt | Arab Republic of Egypt | Egyptian government | Cairo
United States | US | U.S. | USA
Russia | Russian Federation | Moscow | RUSSIA
United Kingdom | UK | Britain | Great Britain
Syrian Arab Army | SAA | Syrian army | Syrian Army
Lebanese Armed Forces | LAF | Lebanese army | Lebanese Army
Egyptian Armed Forces | Egyptian army | Egyptian military | Egypt's army
Turkish Armed Forces | TSK | Turkish army | Turkish military
Iranian Army | Artesh | Iran's army | Iranian army
Basij | Baseej | Basij militia | Basiji
Bashar al-Assad | Bashar Assad | Bashar al-Asad | President Assad
Ahmed al-Sharaa | Ahmad al-Sharaa | Abu Mohammad al-Julani | Abu Mohammed al-Jolani
Hassan Nasrallah | Hasan Nasrallah | Sayyed Hassan Nasrallah | Hassan Nasrullah
Ali Khamenei | Ayatollah Khamenei | Ayatollah Ali Khamenei | Khamenei
Qassem Soleimani | Qasem Soleimani | Qasim Sulaimani | Ghasem Soleimani
Esmail Qaani | Ismail Qaani | Esmail Ghaani | Esmail Qa'ani
Benjamin Netanyahu | Binyamin Netanyahu | Netanyahu | Bibi Netanyahu
Yahya Sinwar | Yahya al-Sinwar | Yehya Sinwar | Sinwar
Ismail Haniyeh | Ismail Haniya | Ismael Haniyeh | Ismail Haniyya
Mahmoud Abbas | Abu Mazen | Mahmud Abbas | President Abbas
Recep Tayyip Erdogan | Recep Tayyip Erdoğan | Erdogan | President Erdoğan
Mohammed bin Salman | MBS | Muhammad bin Salman | Mohammad bin Salman
Abdul-Malik al-Houthi | Abdulmalik al-Houthi | Abdul Malik al-Huthi | Abdel-Malek al-Houthi
Masoud Barzani | Massoud Barzani | Masud Barzani | Mesud Barzani
Muqtada al-Sadr | Moqtada al-Sadr | Moqtada Sadr | Muqtada as-Sadr
Vladimir Putin | Putin | President Putin | Vladimir V. Putin
Mohammad Javad Zarif | Javad Zarif | Mohammad Zarif | Zarif
Abbas Araghchi | Abbas Araqchi | Seyed Abbas Araghchi | Araghchi
Khalifa Haftar | Khalifa Hifter | Khalifa Hafter | Haftar
Muslim Brotherhood | Ikhwan | al-Ikhwan al-Muslimun | the Muslim Brotherhood
`;
